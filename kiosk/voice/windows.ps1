# Speaks a text file into a WAV file with a voice that Windows has for the language.
param([string]$Language, [string]$TextFile, [string]$OutFile)
$ErrorActionPreference = "Stop"
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
$short = ($Language -split "-")[0]
$voice = $speaker.GetInstalledVoices() |
    Where-Object { $_.Enabled -and $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $short } |
    Select-Object -First 1
if (-not $voice) {
    [Console]::Error.WriteLine("Windows has no voice for $Language")
    exit 3
}
$speaker.SelectVoice($voice.VoiceInfo.Name)
$speaker.Rate = -2
$speaker.SetOutputToWaveFile($OutFile)
$speaker.Speak([IO.File]::ReadAllText($TextFile, [Text.Encoding]::UTF8))
$speaker.Dispose()
