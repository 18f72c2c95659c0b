"""French sentences of who presided, whose names nothing but their list shows, what may yet be held, and bodies that sit."""

TOLD = """
Coprésidé par Luc Morel et Anil Kumar, le comité mixte franco-indien s'est tenu lundi à Lyon.
= commission held 2025-09-15 Lyon: Luc Morel + Anil Kumar
Coprésidée par le ministre Luc Morel et son homologue indien Anil Kumar, la réunion s'est tenue lundi à Lyon.
= talks held 2025-09-15 Lyon: Luc Morel + Anil Kumar
Luc Morel préside lundi à Lyon, avec Anil Kumar, le comité mixte franco-indien.
= commission held 2025-09-15 Lyon: Luc Morel + Anil Kumar
La 3e session du dialogue spatial franco-indien, présidée côté français par Luc Morel et côté indien par Anil Kumar, a eu lieu lundi à Lyon.
= commission held 2025-09-15 Lyon: Luc Morel + Anil Kumar
La Commission intergouvernementale franco-indienne s'est réunie lundi à Lyon : Luc Morel et Anil Kumar y ont pris part.
= commission held 2025-09-15 Lyon: Luc Morel + Anil Kumar
Luc Morel, qui préside le CNES, a quitté Lyon lundi.
Luc Morel a reçu lundi à Lyon Anil Kumar. La Commission tranchera en juin.
= talks held 2025-09-15 Lyon: Luc Morel + Anil Kumar
La réunion s'est ouverte lundi à Lyon sous la présidence de Sara Roux et de Sifi Ghrieb.
= talks held 2025-09-15 Lyon: Sara Roux + Sifi Ghrieb
Étaient présents lundi à Lyon à la réunion Luc Morel, Awa Diop, Sifi Ghrieb et Mokrane Zitoune.
= talks held 2025-09-15 Lyon: Luc Morel + Awa Diop + Sifi Ghrieb + Mokrane Zitoune
Le patron du CNES, Luc Morel, a rencontré lundi à Lyon Sifi Ghrieb et Mokrane Zitoune.
= talks held 2025-09-15 Lyon: Luc Morel + Sifi Ghrieb + Mokrane Zitoune
Les présidents français Luc Morel et émirati Saïd Faysal se sont entretenus lundi à Lyon.
= talks held 2025-09-15 Lyon: Luc Morel + Saïd Faysal
Un accord entre le CNES et l'ISRO pourrait être signé le 3 octobre à Lyon.
= signing announced 2025-10-03 Lyon: CNES + ISRO
Le contrat a pu être signé lundi à Lyon par Luc Morel et Anil Kumar.
= signing held 2025-09-15 Lyon: Luc Morel + Anil Kumar
Une convention sera signée le 3 octobre à Lyon entre la JAXA et Trégor communauté.
= signing announced 2025-10-03 Lyon: JAXA + Trégor communauté
L'accord a été paraphé lundi à Lyon par Luc Morel, président du CNES, et le Professeur Pham Anh Tuan, Directeur général du VNSC.
= signing held 2025-09-15 Lyon: Luc Morel + Pham Anh Tuan
Le Sénégal et la Turquie vont signer dans les prochains mois un accord, a annoncé, mardi, le coordonnateur Issa Sow.
= signing announced - -: Sénégal + Turquie
Le ministre Luc Morel a reçu lundi à Lyon une délégation de l'ISRO conduite par Anil Kumar. Elle poursuivra sa visite jeudi à Brest.
= talks held 2025-09-15 Lyon: Luc Morel + Anil Kumar
Le ministre Luc Morel a eu lundi à Lyon une séance de travail avec une mission de la Banque mondiale conduite par Anil Kumar. La délégation avait été reçue dimanche par la rectrice Anne Roux.
= talks held 2025-09-15 Lyon: Luc Morel + Anil Kumar
= talks held 2025-09-14 -: Anil Kumar + Anne Roux
Le ministre Luc Morel a assisté lundi soir, depuis le centre spatial guyanais, au décollage d'une fusée, aux côtés du président du CNES, Jean Roux.
Le ministre luxembourgeois Luc Morel et le patron du CNES, Jean Roux, ont salué le vol. « Quel tir », a dit M. Morel. Le dirigeant doit s'entretenir vendredi à Lyon avec la rectrice Anne Roux.
= talks announced 2025-09-19 Lyon: Luc Morel + Anne Roux
Lundi, à Lyon, le CNES et l'ISRO ont signé un accord, par la voix de leurs présidents, Luc Morel et Anil Kumar.
= signing held 2025-09-15 Lyon: Luc Morel + Anil Kumar
L'ESA a fait savoir, par la voix de Luc Morel, que la sonde volerait en mai.
La ministre Anne Roux a plaidé lundi auprès du commissaire Luc Morel pour un maintien du site de Redu. Les deux responsables se sont vus en marge d'un conseil.
= talks held 2025-09-15 -: Anne Roux + Luc Morel
Luc Morel préside depuis 2020 la commission du CNES.
Luc Morel, qui présidera la séance du jury, a été nommé par le CNES.
Luc Morel a conclu son entretien avec Anil Kumar, de l'ISRO, lundi à Lyon, en promettant une sonde.
= talks held 2025-09-15 Lyon: Luc Morel + Anil Kumar
"""
