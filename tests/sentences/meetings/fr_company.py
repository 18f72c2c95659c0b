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
À Lyon, mardi, la NASA et l'ESA ont signé un accord.
= signing held 2025-09-16 Lyon: NASA + ESA
Le directeur Jean Kouma a fait lundi les honneurs de l'usine à la patronne de l'ESA, Anne Roux.
= visit held 2025-09-15 -: Jean Kouma + Anne Roux
Le ministre Jean Kouma a rencontré lundi à Lyon Luc Petit, patron d'Airbus, avant de s'entretenir avec la patronne de l'ESA, Anne Roux.
= talks held 2025-09-15 Lyon: Jean Kouma + Luc Petit
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
Le ministre Jean Kouma a reçu lundi à Lyon Luc Petit, patron d'Airbus, avant de visiter avec lui l'usine.
= visit held 2025-09-15 Lyon: Jean Kouma + Luc Petit
Le ministre Jean Kouma a appelé l'ESA à rejoindre la NASA.
Le ministre Jean Kouma a appelé lundi la patronne de l'ESA, Anne Roux.
= call held 2025-09-15 -: Jean Kouma + Anne Roux
Une séance a réuni lundi au siège du ministère du Travail le ministre Jean Kouma et une délégation d'Airbus conduite par Luc Petit, en présence d'Anne Roux, patronne de l'ESA.
= talks held 2025-09-15 Ministry of Labour headquarters: Jean Kouma + Luc Petit + Anne Roux
La fusée volera le 20 octobre, a déclaré le ministre Jean Kouma, au terme d'une réunion lundi à Lyon avec la patronne de l'ESA, Anne Roux.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
Le ministre Jean Kouma et la patronne de l'ESA, Anne Roux, se sont vus lundi à Lyon. Les deux responsables avaient auparavant été reçus à Oslo par le roi Olaf Petit.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
= talks held - Oslo: Jean Kouma + Anne Roux + Olaf Petit
Le Premier ministre nigérien Ali Kouma a présidé lundi à Niamey, aux côtés du ministre turc Mehmet Petit, la signature d'un accord. Le document a été paraphé par la ministre nigérienne Awa Diop et par le président de la TUA, Yusuf Roux.
= signing held 2025-09-15 Niamey: Ali Kouma + Mehmet Petit + Awa Diop + Yusuf Roux
Le patron de la NASA, Jean Kouma, et celui de l'ESA, Luc Petit, se sont vus lundi à Lyon.
= talks held 2025-09-15 Lyon: Jean Kouma + Luc Petit
Lors de la visite du président Ali Kouma, la ministre Awa Diop et le patron de l'ESA, Luc Petit, ont signé lundi à Lyon un accord.
= signing held 2025-09-15 Lyon: Awa Diop + Luc Petit
Prévue initialement ce mercredi, la rencontre entre le ministre Jean Kouma et la patronne de l'ESA, Anne Roux, a été reportée au 29 septembre.
= talks announced 2025-09-29 -: Jean Kouma + Anne Roux
La patronne de l'ESA, Anne Roux, s'est, elle, longuement entretenue lundi à Lyon avec le ministre Jean Kouma.
= talks held 2025-09-15 Lyon: Anne Roux + Jean Kouma
Lundi, une délégation de l'ESA a été reçue à Lyon par le ministre Jean Kouma, avant une séance de travail au siège d'Airbus avec Luc Petit.
= talks held 2025-09-15 Lyon: délégation de l'ESA + Jean Kouma
= talks held 2025-09-15 Airbus headquarters: délégation de l'ESA + Luc Petit
À Paris, le patron de l'ESA Josef Aschbacher a confié à Marie Martin, de Radio France, que le satellite était prêt.
Le tête-à-tête que devait avoir le 3 septembre la directrice du CNES, Ana Moreau, avec le président de l'ISRO, Ravi Menon, est tombé à l'eau.
= talks cancelled 2025-09-03 -: Ana Moreau + Ravi Menon
Le maire de Kourou, Luc Sarde, a partagé lundi soir un dîner avec l'ambassadrice du Japon, Yui Mori.
= talks held 2025-09-15 -: Luc Sarde + Yui Mori
Le maire de Kourou, Luc Sarde, a partagé lundi une vidéo avec l'ambassadrice du Japon, Yui Mori.
Les délégations de l'ESA et de l'Agence spatiale canadienne ont signé lundi à Rome un accord.
= signing held 2025-09-15 Rome: ESA + Agence spatiale canadienne
Le ministre belge, Jan Maes, a parlé lundi par téléphone à la présidente du CNES, Ana Moreau.
= call held 2025-09-15 -: Jan Maes + Ana Moreau
Le ministre belge, Jan Maes, a parlé lundi à la presse de la présidente du CNES, Ana Moreau.
La prochaine session du comité conjoint CNES-ISRO est inscrite au calendrier du mois de novembre, à Rome. Elle aurait dû se tenir en mai, avant d'être annulée.
= commission announced 2025-11 Rome: CNES + ISRO
= commission cancelled 2025-05 -: CNES + ISRO
7 novembre, Lisbonne : colloque sur les débris, où interviendront le ministre Paulo Reis et la directrice de l'ESA, Marta Ruiz.
= conference announced 2025-11-07 Lisbon: Paulo Reis + Marta Ruiz
Lise Maes (Belspo) et le président de l'ISRO, Ravi Menon, se reverront le 3 novembre à Rome, à la même table que leur collègue italien Ugo Neri.
= talks announced 2025-11-03 Rome: Lise Maes + Ravi Menon + Ugo Neri
"""
