"""The parts of tools/mutate: C text, rules, what they are applied to, and the trial of a mutant."""
