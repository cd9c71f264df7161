# Clinic Kiosk. `make run` and `make test` need only Python 3.11 with venv, on Debian 12 or alike.
.PHONY: run test lint format shots bench trials docs artwork words fonts wheel lock clean

run:            ## start the kiosk with the bundled deck (ARGS="--windowed" for work on the code)
	@sh tools/run.sh $(ARGS)

test: ready     ## everything that CI runs
	@sh tools/lint.sh
	@sh tools/test.sh

lint: ready     ## ruff, mypy, qmllint, qmlformat
	@sh tools/lint.sh

format: ready   ## write Python and QML in the one format
	@.venv/bin/ruff check --quiet --fix . ; .venv/bin/ruff format . && .venv/bin/python tools/lint_qml.py --write

shots: ready    ## pictures of every screen, into shots/
	@.venv/bin/python main.py shots $(ARGS)

bench: ready    ## start, taps, memory and clips of the kiosk, measured from outside
	@sh tools/system.sh clips
	@.venv/bin/python -m bench.measure $(ARGS)

docs: ready     ## the reference, the schemas and the pictures of docs/, made from the code
	@sh tools/system.sh clips
	@.venv/bin/python main.py schema --write
	@sh tools/screen.sh .venv/bin/python -m tools.doc_pictures

trials: ready   ## hours of what must not break a running kiosk (ARGS="kills saves" for some of it)
	@sh tools/system.sh clips trials
	@.venv/bin/python -m trials $(ARGS)

artwork: ready  ## draw the bundled deck's pictures and clips anew from their code
	@sh tools/system.sh clips
	@.venv/bin/python -m artwork $(ARGS)

words: ready    ## collect the interface's words for translators, and compile them
	@.venv/bin/python tools/interface_words.py

fonts: ready    ## make assets/fonts and assets/icons anew (needs npm and the network)
	@.venv/bin/python -m tools.make_fonts

wheel: ready    ## dist/clinic_kiosk-*.whl
	@.venv/bin/python -m hatchling build --target wheel

lock:           ## renew requirements/*.txt from pyproject.toml (needs the network)
	@sh tools/lock.sh

clean:          ## what make made
	rm -rf .venv build dist shots bench/results trials/results

.PHONY: ready
ready:
	@sh tools/system.sh qt screen voice
	@sh tools/venv.sh work
