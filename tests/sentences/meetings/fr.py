"""French sentences about meetings."""

TOLD = """
La ministre argentine Lucia Ferro a reçu mardi l'ambassadeur du Japon au sujet d'un satellite.
= talks held 2025-09-16 -: Lucia Ferro + ambassadeur du Japon
La ministre argentine Lucia Ferro s'est entretenue lundi avec le directeur général d'Invap au sujet d'un satellite.
= talks held 2025-09-15 -: Lucia Ferro + Invap
L'Éthiopie veut un satellite. Le Premier ministre éthiopien a accueilli lundi à Addis-Abeba la cheffe de l'Agence spatiale africaine, Awa Diop.
= talks held 2025-09-15 Addis Ababa: Premier ministre éthiopien + Awa Diop
La présidente du CNES, Anne Morel, a téléphoné mardi à son homologue indien, Ravi Menon.
= call held 2025-09-16 -: Anne Morel + Ravi Menon
C'est à Lisbonne que le ministre portugais Rui Costa et la présidente du CNES, Anne Morel, se sont serré la main lundi.
= talks held 2025-09-15 Lisbon: Rui Costa + Anne Morel
L'ambassadeur du Chili était du déplacement, tout comme Invap et l'ISRO.
La ministre kényane des Sciences, Ana Waweru, a coupé le ruban lundi à Malindi en présence du président du CNES, Jean Moreau.
= meeting held 2025-09-15 Malindi: Ana Waweru + Jean Moreau
La station a été mise en service lundi à Kigali par la ministre rwandaise des Sciences, Paula Ingabire. À ses côtés, l'ambassadeur du Japon, Ken Ito, a salué les techniciens.
= meeting held - -: Paula Ingabire + Ken Ito
Le sénateur Hugo Marchand et la consule générale du Japon, Yuko Tanabe, inspecteront ensemble la piste en février.
= talks announced 2026-02 -: Hugo Marchand + Yuko Tanabe
Reçue lundi au siège du CNES, la vice-ministre mongole Oyun Bat n'est pas repartie les mains vides. Avec la directrice de l'agence, Anne Morel, elle a signé une déclaration d'intention.
= signing held 2025-09-15 -: Anne Morel + Oyun Bat
Le satellite est prêt : la nouvelle a été annoncée par la vice-présidente de Kazcosmos, Saule Bekova, lors d'une visioconférence avec Ken Ito, directeur chez NEC.
= call held - -: Saule Bekova + Ken Ito
La séance s'est tenue lundi à Astana, sous la coprésidence de Daniyar Bekov, vice-ministre kazakh du Numérique, et de Rauf Aliyev, vice-président d'Azercosmos.
= talks held 2025-09-15 Astana: Daniyar Bekov + Rauf Aliyev
L'Inde et le Kenya ont paraphé lundi à Nairobi un accord sur les satellites. Pour la partie indienne, c'est le président de l'ISRO, Ravi Menon, qui a tenu la plume ; pour la partie kényane, la ministre Ana Waweru.
= signing held 2025-09-15 Nairobi: Ravi Menon + Ana Waweru
Košice accueillait lundi le sommet spatial régional. Le commissaire hongrois Ákos Berecz et ses deux homologues – la Slovaque Zuzana Kováč, le Tchèque Jan Novák – y ont arrêté le principe d'un banc commun.
= conference held 2025-09-15 Košice: Ákos Berecz + Zuzana Kováč + Jan Novák
Le directeur scientifique du CNES, Hugo de Montclair, a reçu mardi à Paris le patron de l'ISRO, Ravi Menon.
= talks held 2025-09-16 Paris: Hugo de Montclair + Ravi Menon
La ministre portugaise Filipa Noronha de Melo reçoit vendredi à Lisbonne le patron de l'ISRO, Ravi Menon.
= talks announced 2025-09-19 Lisbon: Filipa Noronha de Melo + Ravi Menon
La commission a approuvé lundi à Moscou la composition de l'équipage : Piotr Voronov, Alina Petrova et Marcus Reyes.
Le ministre ghanéen des Sciences, Kojo Mensah, a dit lundi que le satellite serait en retard. Il recevait à Accra le président de l'Agence spatiale brésilienne, Carlos Moura.
= talks held 2025-09-15 Accra: Kojo Mensah + Carlos Moura
Lors d'une conférence de presse conjointe tenue lundi à Paris avec le président du CNES, Jean Moreau, le président de l'ISRO, Ravi Menon, a dit que la sonde était prête.
= meeting held 2025-09-15 Paris: Jean Moreau + Ravi Menon
L'Algérie et l'Italie ont tenu lundi à Rome la troisième session de leur comité mixte. Le comité, créé en 2016, doit se réunir à nouveau à Alger en mars 2026.
= commission held 2025-09-15 Rome: Algérie + Italie
= commission announced 2026-03 Algiers: Algérie + Italie
Le CNES et l'ISRO vont créer un groupe de travail sur les débris, qui se réunira pour la première fois à Bangalore en novembre.
= commission announced 2025-11 Bengaluru: CNES + ISRO
Le partenariat remonte à novembre 2024, lorsque le président de la JAXA, Hiroshi Tanabe, a visité l'Agence spatiale espagnole à Madrid.
= visit held 2024-11 Madrid: Hiroshi Tanabe + Agence spatiale espagnole
Mardi, à Brasilia, la présidente de l'Agence spatiale brésilienne, Ana Duarte, a rencontré Wei Qiang, administrateur adjoint de la CNSA.
= talks held 2025-09-16 Brasília: Ana Duarte + Wei Qiang
Le patron de la NASA, John Harlow, s'est entretenu lundi à Ankara avec le ministre turc de l'Industrie, Emre Demir.
= talks held 2025-09-15 Ankara: John Harlow + Emre Demir
Une réunion entre la directrice générale de l'ESA, Marta Olsson, et le président de la JAXA, Hiroshi Tanabe, se tiendra le 3 octobre à Tokyo.
= talks announced 2025-10-03 Tokyo: Marta Olsson + Hiroshi Tanabe
Le CNES et l'ISRO ont signé vendredi à Bangalore un accord sur le suivi des cyclones.
= signing held 2025-09-12 Bengaluru: CNES + ISRO
Un mémorandum a été signé le 4 septembre à Abuja par le directeur général de la NASRDA, Musa Ibrahim, et l'ambassadrice d'Italie, Carla Ferri.
= signing held 2025-09-04 Abuja: Musa Ibrahim + Carla Ferri
Le ministre turc Emre Demir sera reçu jeudi au siège de l'ESA par la directrice générale de l'agence, Marta Olsson.
= talks announced 2025-09-18 ESA headquarters: Emre Demir + Marta Olsson
À l'issue d'un entretien téléphonique avec le ministre marocain Driss Benjelloun, le ministre espagnol Javier Soler a annoncé mardi un projet de satellite commun.
= call held 2025-09-16 -: Driss Benjelloun + Javier Soler
Le sommet prévu le 22 septembre à Alger entre l'Agence spatiale algérienne et Roscosmos a été annulé.
= talks cancelled 2025-09-22 Algiers: Agence spatiale algérienne + Roscosmos
La commission mixte franco-indienne s'est réunie mardi à New Delhi. Elle était coprésidée par Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO.
= commission held 2025-09-16 New Delhi: Jean Moreau + Ravi Menon
Jean Moreau, président du CNES, déjeunera vendredi à Rome avec le président de l'ASI, Paolo Rinaldi.
= talks announced 2025-09-19 Rome: Jean Moreau + Paolo Rinaldi
Lundi, la présidente de la CSA, Laura Tremblay, a visité Cologne, où l'a accueillie le président du DLR, Klaus Weber.
= visit held 2025-09-15 Cologne: Laura Tremblay + Klaus Weber
Le ministre Emre Demir a tenu une conférence de presse mardi à Ankara sur le satellite Imece.
Jean Moreau, président du CNES, n'a pas rencontré le ministre russe Oleg Vassiliev.
Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO, se sont parlé dimanche au téléphone.
= call held 2025-09-14 -: Jean Moreau + Ravi Menon
À Dakar, le forum spatial africain a réuni mardi Aminata Fall, directrice de l'agence sénégalaise, et Musa Ibrahim, directeur de la NASRDA.
= conference held 2025-09-16 Dakar: Aminata Fall + Musa Ibrahim
Aminata Fall, directrice de l'Agence sénégalaise d'études spatiales, se rendra à Pékin en novembre à l'invitation de la CNSA.
= visit announced 2025-11 Beijing: Aminata Fall + CNSA
Le président du CNES, Jean Moreau, a reçu le ministre kényan Peter Otieno. La rencontre s'est déroulée lundi à Toulouse.
= talks held 2025-09-15 Toulouse: Jean Moreau + Peter Otieno
Mardi, Jean Moreau, président du CNES, et le ministre kényan Peter Otieno ont discuté du satellite Taifa-2 à Nairobi. Le directeur de la KSA, Samuel Mwangi, participait à la réunion.
= talks held 2025-09-16 Nairobi: Jean Moreau + Peter Otieno + Samuel Mwangi
Les négociations entre l'ESA et la JAXA reprendront le 6 octobre à Noordwijk.
= talks announced 2025-10-06 Noordwijk: ESA + JAXA
Klaus Weber, président du DLR, et Paolo Rinaldi, président de l'ASI, doivent signer jeudi à Berlin la charte du programme.
= signing announced 2025-09-18 Berlin: Klaus Weber + Paolo Rinaldi
La visite à Moscou du ministre iranien Reza Karimi, invité par Roscosmos, a été annulée.
= visit cancelled - Moscow: Reza Karimi + Roscosmos
Le lancement du 12 septembre ayant été reporté, Laura Tremblay, présidente de la CSA, a rencontré lundi John Harlow, administrateur de la NASA.
= talks held 2025-09-15 -: Laura Tremblay + John Harlow
« La journée fut longue. Le 9 septembre, une réunion a eu lieu à Astana entre le ministre kazakh Daniyar Akhmetov et le directeur général de Roscosmos, Pavel Gromov », indique le communiqué.
= talks held 2025-09-09 Astana: Daniyar Akhmetov + Pavel Gromov
Pavel Gromov, directeur général de Roscosmos, s'entretiendra demain par visioconférence avec le ministre kazakh Daniyar Akhmetov.
= call announced 2025-09-18 -: Pavel Gromov + Daniyar Akhmetov
Le groupe de travail conjoint de l'ESA et de la NASA s'est réuni les 8 et 9 septembre à Frascati.
= commission held 2025-09-08/2025-09-09 Frascati: ESA + NASA
Jean Moreau, président du CNES, a rencontré mardi à Paris Ravi Menon, président de l'ISRO. Les deux responsables se retrouveront en décembre à Bangalore.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
= talks announced 2025-12 Bengaluru: Jean Moreau + Ravi Menon
Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO, se sont retrouvés mardi à Paris. Les deux hommes ont signé une lettre d'intention.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
En présence de l'ambassadeur du Japon, Kenji Arai, le maire de Toulouse, Luc Fabre, a accueilli mercredi Hiroshi Tanabe, président de la JAXA.
= talks held 2025-09-17 -: Kenji Arai + Luc Fabre + Hiroshi Tanabe
Des pourparlers ont eu lieu dimanche à Riyad entre l'agence spatiale saoudienne et SpaceX.
= talks held 2025-09-14 Riyadh: agence spatiale saoudienne + SpaceX
Le directeur de l'Agence spatiale polonaise, Marek Nowak, vient de signer avec l'ESA la convention de financement.
= signing held 2025-09-17 -: Marek Nowak + ESA
Marek Nowak, directeur de l'Agence spatiale polonaise, a assisté mardi au décollage depuis Kourou.
La ministre portugaise Inês Carvalho a eu un tête-à-tête lundi à Lisbonne avec Marta Olsson, directrice générale de l'ESA.
= talks held 2025-09-15 Lisbon: Inês Carvalho + Marta Olsson
Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO, se sont réunis mardi à Paris. La prochaine réunion aura lieu en mars 2026 à Bangalore.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
= talks announced 2026-03 Bengaluru: Jean Moreau + Ravi Menon
L'accord signé en 2019 entre le CNES et l'ISRO expire en décembre.
= signing held 2019 -: CNES + ISRO
La NASA a accueilli favorablement la proposition de l'ESA.
Roscosmos et la NASA ont prolongé leur accord, signé le 14 juillet 2022.
= signing held 2022-07-14 -: Roscosmos + NASA
Étaient présents à la réunion le président du CNES, Jean Moreau, et le président de l'ISRO, Ravi Menon.
= talks held - -: Jean Moreau + Ravi Menon
Les deux cosmonautes ont été accueillis à bord de l'ISS par le commandant John Harlow.
Arrivé dimanche à Tokyo, le président de l'ASI, Paolo Rinaldi, s'est entretenu le lendemain avec Hiroshi Tanabe, président de la JAXA.
= talks held 2025-09-15 Tokyo: Paolo Rinaldi + Hiroshi Tanabe
Le président du CNES, Jean Moreau, avait rencontré Ravi Menon, président de l'ISRO, en mai 2023 à Ahmedabad.
= talks held 2023-05 Ahmedabad: Jean Moreau + Ravi Menon
Le sommet entre l'ESA et la JAXA, qui devait se tenir le 12 septembre à Milan, n'a pas eu lieu.
= talks cancelled 2025-09-12 Milan: ESA + JAXA
Jean Moreau, président du CNES, a annoncé lundi la signature d'un contrat avec Arianespace.
= signing held - -: Jean Moreau + Arianespace
Reçue lundi à Rome par le président de l'ASI, Paolo Rinaldi, la présidente de la CSA, Laura Tremblay, lui a proposé un instrument.
= talks held 2025-09-15 Rome: Paolo Rinaldi + Laura Tremblay
Poignée de main, lundi à Paris, entre le président du CNES, Jean Moreau, et le président de l'ISRO, Ravi Menon.
= talks held 2025-09-15 Paris: Jean Moreau + Ravi Menon
Le directeur de la KSA, Samuel Mwangi, était attendu le 27 septembre à Toulouse par le président du CNES, Jean Moreau.
= talks announced 2025-09-27 Toulouse: Samuel Mwangi + Jean Moreau
La commission mixte franco-indienne tiendra sa troisième session à Dakar du 14 au 16 octobre.
= commission announced 2025-10-14/2025-10-16 Dakar: franco + indienne
Un accord de partage doit être signé en novembre à Luanda par les trois pays fondateurs - Égypte, Angola et Kenya - et par l'ESA.
= signing announced 2025-11 Luanda: Égypte + Angola + Kenya + ESA
Le CNES et l'ISRO sont tombés d'accord lundi à Paris, au cours d'une table ronde, sur le partage des coûts.
= conference held 2025-09-15 Paris: CNES + ISRO
Le ministre Emre Demir et la directrice générale de l'ESA, Marta Olsson, ont fait le point lundi à Paris sur l'équipage de la station.
= talks held 2025-09-15 Paris: Emre Demir + Marta Olsson
Invité lundi au siège du CNES par son président Jean Moreau, Ravi Menon, président de l'ISRO, a visité le centre de contrôle.
= visit held 2025-09-15 CNES headquarters: Jean Moreau + Ravi Menon
La NASA et l'ESA se réuniront le 6 octobre à Paris, a indiqué Jean Moreau, président du CNES.
= talks announced 2025-10-06 Paris: NASA + ESA
Emre Demir, ministre turc de l'Industrie, devait se rendre le 23 septembre à Toulouse, où l'attendait le président du CNES, Jean Moreau. Le déplacement a été annulé.
= visit cancelled 2025-09-23 Toulouse: Emre Demir + Jean Moreau
Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO, se sont retrouvés mardi à Paris. Ils doivent se revoir le 2 octobre à Bangalore.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
= talks announced 2025-10-02 Bengaluru: Jean Moreau + Ravi Menon
Le ministre turc Emre Demir s'est entretenu lundi au siège de l'Agence spatiale algérienne avec le président de l'ISRO, Ravi Menon.
= talks held 2025-09-15 Algerian Space Agency (ASAL) headquarters: Emre Demir + Ravi Menon
Réunis à Rome les 5 et 6 mars, le CNES et l'ASI ont adopté un plan d'action.
= talks held 2025-03-05/2025-03-06 Rome: CNES + ASI
D'un côté de la table, Jean Moreau, président du CNES ; de l'autre, Ravi Menon, président de l'ISRO.
= meeting held - -: Jean Moreau + Ravi Menon
Le chef du CNES sera à Tokyo lundi. Jean Moreau y rencontrera le président de la JAXA, Hiroshi Tanabe.
= talks announced 2025-09-22 Tokyo: Jean Moreau + Hiroshi Tanabe
En marge du congrès, la présidente du CSA, Laura Tremblay, a trouvé du temps pour le ministre kényan Peter Otieno.
= talks held - -: Laura Tremblay + Peter Otieno
En 2019, à Lima, la ministre péruvienne Rosa Quispe a convaincu le président du CNES, Jean Moreau, de lui prêter une antenne.
= talks held 2019 Lima: Rosa Quispe + Jean Moreau
Jean Moreau (CNES) et Ravi Menon (ISRO) devaient trancher la question mardi à Bangalore.
= talks held 2025-09-16 Bengaluru: Jean Moreau + Ravi Menon
Reçu vendredi à l'Élysée, le patron de la NASA, John Harlow, a évoqué avec le président Antoine Vauquelin un projet de station.
= talks held 2025-09-12 Élysée: John Harlow + Antoine Vauquelin
Une délégation tunisienne, forte de six personnes et menée par la ministre Leïla Trabelsi, a été accueillie lundi à Rome par le président de l'ASI, Paolo Rinaldi.
= talks held 2025-09-15 Rome: Leïla Trabelsi + Paolo Rinaldi
Le protocole a été conclu le 4 septembre à Kigali par les ministres Emre Demir et Paula Uwimana.
= signing held 2025-09-04 Kigali: Emre Demir + Paula Uwimana
Vingt minutes, lundi, entre la ministre grecque Eleni Markou et le commissaire européen Jan Novak, dans un hôtel de Vienne.
= talks held 2025-09-15 Vienna: Eleni Markou + Jan Novak
La visite du ministre turc Emre Demir à l'ESA est prévue le 3 octobre.
= visit announced 2025-10-03 -: Emre Demir + ESA
Le ministre Karim Bensaïd a reçu lundi au siège de l'Agence spatiale algérienne l'ambassadeur du Japon, Kenji Ota.
= talks held 2025-09-15 Algerian Space Agency (ASAL) headquarters: Karim Bensaïd + Kenji Ota
Assistaient à la réunion de Rabat Salim Idrissi, directeur du CRTS ; Maria Lindgren, ambassadrice de Suède ; et Kenji Ota, vice-président de la JAXA.
= talks held - Rabat: Salim Idrissi + Maria Lindgren + Kenji Ota
Par visioconférence, mardi, le président du CNES, Jean Moreau, et la ministre luxembourgeoise de l'Économie, Claire Muller, ont passé au crible le projet d'accord.
= call held 2025-09-16 -: Jean Moreau + Claire Muller
Le président chinois Li Jianguo et le dirigeant russe Viktor Petrenko se sont mis d'accord jeudi à Pékin pour bâtir ensemble la station lunaire.
= talks held 2025-09-11 Beijing: Li Jianguo + Viktor Petrenko
Le dossier avait été abordé en juin, à Lima, par les ministres des Affaires étrangères Rosa Quispe et Pedro Almeida.
= talks held 2025-06 Lima: Rosa Quispe + Pedro Almeida
Le contrat a été négocié lundi à Paris par le président du CNES, Jean Moreau, et le patron de l'ISRO, Ravi Menon.
= talks held 2025-09-15 Paris: Jean Moreau + Ravi Menon
Le patron de l'ISRO, Ravi Menon, avec qui Jean Moreau, président du CNES, venait de s'entretenir à Paris, s'est dit satisfait.
= talks held - Paris: Ravi Menon + Jean Moreau
Ravi Menon, que Jean Moreau a rencontré lundi à Paris, s'est dit satisfait.
= talks held 2025-09-15 Paris: Ravi Menon + Jean Moreau
Le président de l'ISRO, Ravi Menon, a promené lundi dans le hall d'assemblage de Bangalore le patron d'Arianespace, Luc Bernard.
= visit held 2025-09-15 Bengaluru: Ravi Menon + Luc Bernard
Jean Moreau a fait visiter lundi à Ravi Menon les installations du CNES à Toulouse.
= visit held 2025-09-15 CNES premises, Toulouse: Jean Moreau + Ravi Menon
Les deux ministres, Rosa Quispe et Pedro Almeida, ont visité lundi l'usine de Turin en compagnie du directeur général de l'ESA, Marc Olsson.
= visit held 2025-09-15 Turin: Rosa Quispe + Pedro Almeida + Marc Olsson
Une délégation de la société NovaSat a visité lundi le CNES à Toulouse.
= visit held 2025-09-15 Toulouse: délégation de la société NovaSat + CNES
La séance de travail entre le CNES et l'ISRO s'est tenue lundi par visioconférence.
= call held 2025-09-15 -: CNES + ISRO
Jean Moreau s'est rendu lundi à Bangalore et y a rencontré Ravi Menon, patron de l'ISRO.
= talks held 2025-09-15 Bengaluru: Jean Moreau + Ravi Menon
Jean Moreau et Ravi Menon ont signé le contrat lundi à Paris. Le lendemain, la ministre Rosa Quispe a reçu Ravi Menon à Lima.
= signing held 2025-09-15 Paris: Jean Moreau + Ravi Menon
= talks held 2025-09-16 Lima: Rosa Quispe + Ravi Menon
Ravi Menon et Jean Moreau se sont parlé dimanche au téléphone. Ils doivent se rappeler vendredi.
= call held 2025-09-14 -: Ravi Menon + Jean Moreau
= call announced 2025-09-19 -: Ravi Menon + Jean Moreau
Jean Moreau s'exprimait au sortir de deux heures d'échanges avec Ravi Menon, lundi, à Paris.
= talks held 2025-09-15 Paris: Jean Moreau + Ravi Menon
Jean Moreau a apposé lundi à Paris sa signature au bas de l'accord avec le patron de l'ISRO, Ravi Menon.
= signing held 2025-09-15 Paris: Jean Moreau + Ravi Menon
La commission mixte sur Baïkonour s'est réunie à Moscou le 3 septembre sous la coprésidence d'Olzhas Sabitov et de Pavel Gordin.
= commission held 2025-09-03 Moscow: Olzhas Sabitov + Pavel Gordin
Jean Moreau a plaidé lundi à Delhi auprès de Ravi Menon, patron de l'ISRO, pour un lancement en mai.
= talks held 2025-09-15 New Delhi: Jean Moreau + Ravi Menon
Le ministre a demandé à Tokyo de choisir une fusée.
Jean Moreau a demandé lundi à Ravi Menon de choisir une fusée.
Le CNES a réclamé à l'ISRO un satellite pour lundi.
Jean Moreau, patron du CNES, et Marta Olsson, patronne de l'ESA, ont salué mardi l'atterrissage du robot.
Marta Olsson a succédé à Paolo Rinaldi à Paris en 2021.
Des responsables du CNES et de l'ISRO ont indiqué lundi que le satellite était prêt.
Le texte doit être ratifié par l'Assemblée nationale à sa session d'octobre.
Jean Moreau a parlé de Ravi Menon lundi à Paris devant des étudiants.
PARIS (AFP) - Le président du CNES, Jean Moreau, et la ministre italienne de la Recherche, Anna Bruni, ont signé mardi à Rome une lettre d'intention sur les lanceurs.
= signing held 2025-09-16 Rome: Jean Moreau + Anna Bruni
La ministre de la Recherche Claire Muller a échangé lundi avec la directrice générale de l'ESA, Marta Olsson, lors d'un déplacement à Noordwijk.
= talks held 2025-09-15 Noordwijk: Claire Muller + Marta Olsson
Le 4 septembre, une délégation de l'ASI conduite par son président, Paolo Rinaldi, a été accueillie au Centre spatial guyanais par le directeur du site, Jean Moreau.
= talks held 2025-09-04 Guiana Space Centre: Paolo Rinaldi + Jean Moreau
À l'issue de la rencontre entre MM. Moreau et Menon, lundi à Bangalore, un communiqué a été publié. Jean Moreau préside le CNES et Ravi Menon l'ISRO.
= talks held 2025-09-15 Bengaluru: Jean Moreau + Ravi Menon
La rencontre prévue lundi à Genève entre le patron de la NASA, John Harlow, et son homologue chinois Wei Qiang a été annulée.
= talks cancelled 2025-09-15 Geneva: John Harlow + Wei Qiang
Le président sénégalais Amadou Diallo reçoit ce mercredi à Dakar le directeur de l'ASES, Bakary Sarr, et l'ambassadrice de Chine, Mei Lin.
= talks held 2025-09-17 Dakar: Amadou Diallo + Bakary Sarr + Mei Lin
Le comité de pilotage franco-indien se réunira à Toulouse en novembre.
= commission announced 2025-11 Toulouse: franco + indien
Les ministres Claire Muller et Anna Bruni se retrouveront le 3 octobre à Turin pour signer l'accord.
= talks announced 2025-10-03 Turin: Claire Muller + Anna Bruni
En visite à Rabat vendredi, le patron d'Arianespace, Luc Bernard, a été reçu par le ministre marocain Salim Idrissi.
= talks held 2025-09-12 Rabat: Luc Bernard + Salim Idrissi
La visite à Bangalore de la ministre Claire Muller, qui devait y rencontrer lundi le président de l'ISRO Ravi Menon, est reportée sine die.
= visit cancelled 2025-09-15 Bengaluru: Claire Muller + Ravi Menon
Le CNES a signé avec l'agence spatiale du Kenya un accord-cadre le 2 septembre à Nairobi.
= signing held 2025-09-02 Nairobi: CNES + agence spatiale du Kenya
Luc Bernard a dîné dimanche avec Marta Olsson à Kourou.
= talks held 2025-09-14 Kourou: Luc Bernard + Marta Olsson
Autour de la table, lundi à Vienne : le président de l'ASI, Paolo Rinaldi, la patronne de l'ESA, Marta Olsson, et l'ambassadeur Jean Moreau.
= meeting held 2025-09-15 Vienna: Paolo Rinaldi + Marta Olsson + Jean Moreau
Le contrat qui lie Arianespace à l'ISRO depuis 2019 expire en mai.
Le satellite a été livré par Airbus au CNES lundi à Toulouse.
Jean Moreau a rencontré des étudiants à Toulouse lundi.
Le CNES et l'ESA construiront ensemble la sonde.
L'accord signé en 2019 entre la France et l'Inde prévoit un satellite.
= signing held 2019 -: France + Inde
Le patron de SpaceX a répondu lundi à la ministre Claire Muller sur X.
Thomas Lambert, astronaute de l'ESA, et Jim Ward, de la NASA, s'entraînent à Houston depuis lundi.
La NASA a reçu de l'ESA le module de service lundi.
Lundi, le patron de l'ISRO, Ravi Menon, s'est rendu à Kourou, où l'a accueilli Jean Moreau, président du CNES. La délégation rencontrera jeudi à Paris la ministre Claire Muller.
= visit held 2025-09-15 Kourou: Ravi Menon + Jean Moreau
= talks announced 2025-09-18 Paris: Ravi Menon + Claire Muller
L'ESA et l'agence spatiale du Kenya ont signé lundi un accord sur le satellite. Le document a été paraphé à Nairobi par la directrice de l'ESA, Marta Olsson, et le ministre kényan Peter Otieno.
= signing held 2025-09-15 Nairobi: Marta Olsson + Peter Otieno
Le ministre français de l'Espace, Paul Baptiste, s'est rendu lundi à Berlin, où il a été reçu par la ministre fédérale de la Recherche, Anna Bär. Au menu : la préparation de la conférence ministérielle de l'ESA, prévue à Brême le 26 novembre. « Nous partageons la même ambition », a souligné Mme Bär à l'issue de l'entretien.
= visit held 2025-09-15 Berlin: Paul Baptiste + Anna Bär
Les chefs des agences spatiales française et indienne se sont retrouvés lundi à Paris. Jean Moreau, pour le CNES, et Ravi Menon, pour l'ISRO, ont discuté du satellite.
= talks held 2025-09-15 Paris: Jean Moreau + Ravi Menon
Aucune rencontre n'a eu lieu entre le président du CNES, Jean Moreau, et le patron de la NASA, Bill Smith.
Moscou et Séoul ont signé mardi un accord sur un satellite.
= signing held 2025-09-16 -: Moscou + Séoul
La ministre s'est rendue à Rome et Berlin pour un satellite de la NASA.
La rencontre entre Paul Baptiste et le patron de Roscosmos a eu lieu lundi à Genève.
= talks held 2025-09-15 Geneva: Paul Baptiste + Roscosmos
Le Premier ministre Paul Baptiste a vu lundi à Rome la patronne de l'ESA, Marta Olsson.
= talks held 2025-09-15 Rome: Paul Baptiste + Marta Olsson
Paul Baptiste a vu Marta Olsson quitter la salle de l'ESA lundi à Rome.
Les entretiens qu'ont eus lundi à Oslo la ministre Anna Berg et la patronne de l'ESA, Marta Olsson, ont porté sur un satellite.
= talks held 2025-09-15 Oslo: Anna Berg + Marta Olsson
L'agence spatiale du Kenya et Airbus ont annoncé la signature d'un contrat. Le document a été paraphé lundi à Nairobi.
= signing held 2025-09-15 Nairobi: agence spatiale du Kenya + Airbus
Ravi Menon, président de l'ISRO, a passé la matinée de lundi avec les ingénieurs d'Airbus pour un satellite.
La ministre Claire Muller était lundi matin à Kourou. Elle y a été accueillie par le patron d'Arianespace, Luc Bernard.
= visit held 2025-09-15 Kourou: Claire Muller + Luc Bernard
Le patron de Roscosmos Pavel Gromov et le ministre péruvien des Communications Luis Vega se sont entretenus mardi à Moscou. L'ambassadrice du Pérou Ana Salas était également à la table.
= talks held 2025-09-16 Moscow: Pavel Gromov + Luis Vega + Ana Salas
"""
