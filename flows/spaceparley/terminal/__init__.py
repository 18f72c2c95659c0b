"""Answers as text for people and programs, one module for what is shown; each loads no more than it shows."""
