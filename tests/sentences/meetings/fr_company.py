"""French dispatches: who was there too, who told or handed whom something, what became of the guests."""

TOLD = """
Le ministre Jean Kouma s'est entretenu lundi à Lyon avec la patronne de l'ESA, Anne Roux. L'entretien s'est déroulé en présence notamment de l'ambassadeur Luc Petit et de la directrice Awa Diop.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux + Luc Petit + Awa Diop
Le ministre Jean Kouma a reçu lundi à Lyon la patronne de l'ESA, Anne Roux. A l'issue des négociations, Luc Petit, directeur d'Airbus, et Awa Diop, directrice du CNES, ont signé une feuille de route.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux + Luc Petit + Awa Diop
Le ministre Jean Kouma a accueilli lundi une délégation de l'ESA, emmenée par Anne Roux. Accompagnés de Luc Petit, directeur du site, les visiteurs ont découvert l'antenne.
= talks held 2025-09-15 -: Jean Kouma + Anne Roux + Luc Petit
Le ministre Jean Kouma a accueilli lundi une délégation de l'ESA, emmenée par Anne Roux. La délégation a fait étape à Lyon, où elle a été reçue par le recteur Luc Petit.
= talks held 2025-09-15 -: Jean Kouma + Anne Roux
= visit held 2025-09-15 Lyon: Anne Roux + Luc Petit
Le plan a été présenté mardi à Lyon au ministre Jean Kouma par la patronne d'Airbus, Anne Roux.
= talks held 2025-09-16 Lyon: Jean Kouma + Anne Roux
Le plan a été présenté mardi au ministre Jean Kouma par la patronne d'Airbus, Anne Roux.
En visite à Lyon lundi, le ministre Jean Kouma a proposé à la patronne d'Airbus, Anne Roux, la création d'un groupe.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
À Lyon, le ministre Jean Kouma a déclaré à l'AFP qu'Anne Roux, patronne d'Airbus, soutenait le projet.
Le ministre Jean Kouma a déclaré à la patronne d'Airbus, Anne Roux, que la fusée irait à Lyon.
Lundi soir à Lyon, le ministre Jean Kouma dînait avec la patronne d'Airbus, Anne Roux.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
Le ministre Jean Kouma, qui devait recevoir le 16 septembre la patronne d'Airbus, Anne Roux, a finalement dû renoncer.
= talks cancelled 2025-09-16 -: Jean Kouma + Anne Roux
Le ministre Jean Kouma a participé lundi à une réunion de crise à Lyon avec la patronne d'Airbus, Anne Roux.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
"""
