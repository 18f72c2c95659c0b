"""Invented sentences with what they tell, a folder a kind of fact and a module a language; quote nothing."""
