"""French meetings whose day, place or parties other words of the report tell, and their neighbours."""

TOLD = """
Le ministre Paul Durand a reçu lundi à Alger Blade Khumalo, directeur de la SANSA. Au terme de la réunion, les deux parties ont signé un procès-verbal et convenu de se retrouver à Pretoria en novembre.
= talks held 2025-09-15 Algiers: Paul Durand + Blade Khumalo
= talks announced 2025-11 Pretoria: Paul Durand + Blade Khumalo
Le ministre Paul Durand a accordé, mardi, une audience à une délégation de Roscosmos conduite par son directeur général, Pavel Gromov.
= talks held 2025-09-16 -: Paul Durand + Pavel Gromov
Autour de la table, la présidente du CNES, la Belge Anne Roux, le ministre français de l'Énergie, Luc Armand, et le patron de la NASA, Bill Marsh.
= meeting held - -: Anne Roux + Luc Armand + Bill Marsh
Le directeur de Roscosmos, Pavel Gromov, est arrivé lundi pour une visite de travail à Bamako. Mardi, il a été reçu par le ministre malien du Numérique, Oumar Keïta.
= talks held 2025-09-16 Bamako: Pavel Gromov + Oumar Keïta
La sonde est prête, a annoncé Pavel Gromov, le directeur de Roscosmos, lors de sa visite à Bamako. Mardi, il a été reçu par le ministre malien du Numérique, Oumar Keïta.
= talks held 2025-09-16 Bamako: Pavel Gromov + Oumar Keïta
Pavel Gromov, le directeur de Roscosmos, a rappelé le séjour de son équipe à Bamako. Par téléphone, il s'est entretenu mardi avec le ministre malien du Numérique, Oumar Keïta.
= call held 2025-09-16 -: Pavel Gromov + Oumar Keïta
Le ministre Paul Durand s'est entretenu mardi à Rabat avec Anne Roux, présidente du CNES. La veille, la responsable avait visité le Centre royal de télédétection spatiale, où elle a eu des discussions avec sa directrice, Ilham Bouazzaoui.
= talks held 2025-09-16 Rabat: Paul Durand + Anne Roux
= visit held 2025-09-15 Royal Centre for Remote Sensing (CRTS): Anne Roux + Ilham Bouazzaoui
Un mémorandum entre le CNES et l'ASAL sera signé lors du Salon « Marrakech Air Show », prévu du 28 au 31 octobre prochain.
= signing announced 2025-10-28/2025-10-31 -: CNES + ASAL
Anne Roux, patronne du CNES, a reçu mardi à Paris Ravi Menon, de l'ISRO. Les deux agences avaient signé un mémorandum d'entente sur la mer à Bangalore en mai 2024, lors du salon.
= talks held 2025-09-16 Paris: Anne Roux + Ravi Menon
= signing held 2024-05 Bengaluru: CNES + ISRO
Paul Durand, patron de la société Stellaria, a reçu lundi à Lyon Anne Roux, présidente du CNES. Elle a proposé de tenir la première réunion du groupe de travail en novembre à Kourou.
= talks held 2025-09-15 Lyon: Paul Durand + Anne Roux
Le ministre de l'Économie, Paul Durand, a écrit mardi à Anne Roux. Le 12 octobre, M. Durand doit rencontrer à Berlin son homologue, Dorothee Bär.
= talks announced 2025-10-12 Berlin: Paul Durand + Dorothee Bär
Le patron de la NASA, Bill Marsh, a reçu lundi à Moscou le ministre russe des Sciences, Pavel Gromov. Une délégation russe se rendra à Houston début décembre, à l'invitation de la NASA.
= talks held 2025-09-15 Moscow: Bill Marsh + Pavel Gromov
= visit announced 2025-12 Houston: délégation russe + NASA
Le ministre Paul Durand a reçu lundi à Lyon Anne Roux, patronne de la société Stellaria, a rapporté le correspondant de Radio Rhône.
= talks held 2025-09-15 Lyon: Paul Durand + Anne Roux
Le président Alim Tokar et son homologue français se sont entretenus mardi à Astana du satellite. Solène Morel, du CNES, doit rencontrer vendredi à Almaty le directeur de l'Institut de recherche spatiale.
= talks held 2025-09-16 Astana: Alim Tokar + français
= talks announced 2025-09-19 Almaty: Solène Morel + Institut de recherche spatiale
"""
