"""Runs suites of built RISC-V tests: the parts of tools/run-suite."""
