"""French sentences about what people open together, who is taken up by a pronoun or a description, and towns told by the event or the thing opened."""

TOLD = """
La ministre des Postes, Marie Ebodé, et l'ambassadeur du Japon, Ken Ito, ont inauguré lundi la station de réception satellitaire de Nsimalen.
= meeting held 2025-09-15 Nsimalen: Marie Ebodé + Ken Ito
La station a été inaugurée lundi à Lomé par la ministre Anna Keller et l'ambassadeur du Japon, Ken Ito.
= meeting held 2025-09-15 Lomé: Anna Keller + Ken Ito
Le ministre Paul Martin et l'ambassadeur du Japon, Ken Ito, ont procédé lundi à la signature de l'accord sur le satellite.
= signing held 2025-09-15 -: Paul Martin + Ken Ito
La station de réception des satellites a été inaugurée en 2019 par le ministre Paul Martin.
La pose de la première pierre du port spatial d'Obock a eu lieu lundi. Le Premier ministre Omar Waberi y a accueilli Lau Wing-kit, président de Pearl Aerospace.
= talks held 2025-09-15 Obock: Omar Waberi + Lau Wing-kit
La ministre Anna Keller et le patron de MDA, Paul Martin, doivent se parler jeudi du satellite.
= talks announced 2025-09-18 -: Anna Keller + Paul Martin
Le ministre des Communications, Olu Adegbe, doit en débattre à Abuja, lundi, avec Shen Guoliang, patron de la CNSA. Le satellite attendra.
= talks announced 2025-09-22 Abuja: Olu Adegbe + Shen Guoliang
Les astronautes Dana Whitlock et Shun Amamiya ont retrouvé la terre ferme lundi.
L'astronaute tchèque Zdenka Havlova est rentrée. Lundi matin, la quadragénaire s'est entretenue par téléphone avec le ministre Paul Martin.
= call held 2025-09-15 -: Zdenka Havlova + Paul Martin
Une mission de Glavkosmos séjourne depuis lundi dans la capitale malienne pour le satellite. Elle y a été reçue, mardi, par le ministre de l'Économie, Bakary Samaké.
= talks held 2025-09-16 Bamako: mission de Glavkosmos + Bakary Samaké
Lors du Congrès international d'astronautique de Sydney, l'Agence spatiale luxembourgeoise et la Rwanda Space Agency ont conclu lundi un accord.
= signing held 2025-09-15 Sydney: Agence spatiale luxembourgeoise + Rwanda Space Agency
Le Forum africain de l'espace se tient à Accra. En marge du forum, le président du CNES, Jean Moreau, s'est entretenu lundi avec la ministre Anna Keller.
= talks held 2025-09-15 Accra: Jean Moreau + Anna Keller
Dans une salle de réunion de la JAXA, Delphine Aubrespin épluche le dossier du télescope.
Le patron de l'ISRO, Ravi Menon, a reçu lundi à Goa, dans un salon discret, la ministre Anna Keller.
= talks held 2025-09-15 Goa: Ravi Menon + Anna Keller
Le vice-ministre irakien des Communications, Laith Jubouri, a demandé au Français Hervé Castéran, d'Airbus, une offre de satellite. Leur tête-à-tête, lundi à Bagdad, avait duré deux heures.
= talks held 2025-09-15 Baghdad: Laith Jubouri + Hervé Castéran
Le ministre du Numérique, Augustin Kabeya, a annoncé la fin du contrat du satellite. Lucía Arrieta, d'Iberis, a été reçue lundi à Kinshasa par le même ministre.
= talks held 2025-09-15 Kinshasa: Lucía Arrieta + Augustin Kabeya
Le ministre Paul Martin a précisé la date du tir à la presse à l'issue d'un entretien avec la ministre indienne Anita Rao. La France et l'Inde avaient signé en juillet 2023 à Paris un accord spatial.
= talks held - -: Paul Martin + Anita Rao
= signing held 2023-07 Paris: France + Inde
L'Inde et la France ont conclu que le lancement était impossible.
"""
