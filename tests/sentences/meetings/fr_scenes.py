"""French meetings whose day, place or parties other words of the report tell, and their neighbours."""

TOLD = """
Le ministre Paul Durand a reçu lundi à Alger Blade Khumalo, directeur de la SANSA. Au terme de la réunion, les deux parties ont signé un procès-verbal et convenu de se retrouver à Pretoria en novembre.
= talks held 2025-09-15 Algiers: Paul Durand + Blade Khumalo
= talks announced 2025-11 Pretoria: Paul Durand + Blade Khumalo
Le ministre Paul Durand a accordé, mardi, une audience à une délégation de Roscosmos conduite par son directeur général, Pavel Gromov.
= talks held 2025-09-16 -: Paul Durand + Pavel Gromov
Autour de la table, la présidente du CNES, la Belge Anne Roux, le ministre français de l'Énergie, Luc Armand, et le patron de la NASA, Bill Marsh.
= meeting held - -: Anne Roux + Luc Armand + Bill Marsh
"""
