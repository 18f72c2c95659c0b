"""More French sentences about meetings: hearings, bodies that a pronoun takes up, hosts told behind, delegations, things that are none."""

TOLD = """
La ministre mongole Oyun Bat a reçu lundi à Oulan-Bator la directrice du CNES, Anne Morel. À l'issue de la rencontre, la ministre a indiqué que le dossier du satellite serait déposé à Genève.
= talks held 2025-09-15 Ulaanbaatar: Oyun Bat + Anne Morel
Le président du CNES, Jean Moreau, a signé lundi à Luxembourg avec Paul Weber, directeur général de la LSA, un accord sur les satellites. Les deux dirigeants ont ensuite été reçus par la ministre de l'Économie, Lena Delles.
= signing held 2025-09-15 Luxembourg: Jean Moreau + Paul Weber
= talks held 2025-09-15 -: Jean Moreau + Paul Weber + Lena Delles
L'astronaute Raphaël Lambert s'envolera vers la station. Il sera le troisième Belge dans l'espace après Dirk Fremout et Frank De Wint.
Le ministre de l'Espace, Pierre Duc, a rassuré Rome sur le satellite en téléphonant lundi à son homologue italien, Marco Rossi.
= call held 2025-09-15 -: Pierre Duc + Marco Rossi
(Rédigé par Lucie Mandel, avec la contribution de Jean Nkusi à Kigali)
Le ministre tunisien Sofiène Hamrouni a reçu lundi à Tunis Sergueï Lavrov, directeur de Roscosmos. Le PDG de Telnet, Anis Frikha, présent à la réunion, a indiqué que le satellite était prêt.
= talks held 2025-09-15 Tunis: Sofiène Hamrouni + Sergueï Lavrov + Anis Frikha
Le ministre tunisien Sofiène Hamrouni a reçu lundi à Tunis Sergueï Lavrov, directeur de Roscosmos. La société Thales, présente à Tunis depuis 2010, construira le satellite.
= talks held 2025-09-15 Tunis: Sofiène Hamrouni + Sergueï Lavrov
L'Inde et le Japon lanceront ensemble la sonde en 2028, ont convenu lundi à Tokyo les ministres Jitendra Rao et Kimi Onodera.
= talks held 2025-09-15 Tokyo: Jitendra Rao + Kimi Onodera
Le vol de la fusée n'aura lieu qu'à l'automne, a annoncé lundi le patron de Roscosmos, Pavel Gromov, au cours d'un déplacement à Astana. Il y a vu le ministre kazakh Oljas Bekov.
= talks held 2025-09-15 Astana: Pavel Gromov + Oljas Bekov
L'accord a été signé par Jean Moreau, président du CNES, et le ministre italien, Adolfo Neri. Les deux hommes s'étaient déjà rencontrés à Rome le 30 octobre 2024.
= signing held - -: Jean Moreau + Adolfo Neri
= talks held 2024-10-30 Rome: Jean Moreau + Adolfo Neri
En marge du sommet, l'ESA a signé avec Airbus un protocole d'accord sur la station Starlab, qui doit remplacer la station actuelle après 2030.
= signing held - -: ESA + Airbus
Le directeur général de l'Agence spatiale kényane, Samuel Mwangi, a été reçu en audience lundi à Alger par le ministre de la Poste, Karim Bensaïd.
= talks held 2025-09-15 Algiers: Samuel Mwangi + Karim Bensaïd
Le comité de pilotage CNES-JAXA s'est réuni lundi à Tokyo.
= commission held 2025-09-15 Tokyo: CNES + JAXA
Un comité de pilotage composé de représentants de l'ASI et de l'ISRO a été créé. Il se réunira pour la première fois à Rome le 3 décembre.
= commission announced 2025-12-03 Rome: ASI + ISRO
Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO, ont signé lundi à Paris un accord-cadre. La cérémonie s'est déroulée en présence de Son Excellence Arjun Nair, ambassadeur d'Inde en France.
= signing held 2025-09-15 Paris: Jean Moreau + Ravi Menon + Arjun Nair
La ministre chilienne de la Science, Ximena Rojas, est arrivée lundi à Bruxelles. La ministre sera reçue vendredi à Liège par le directeur du Centre spatial, Godefroid Pirson.
= talks announced 2025-09-19 Liège: Ximena Rojas + Godefroid Pirson
Le ministre du Numérique, Peter Otieno, a reçu lundi à Nairobi le président de l'Agence spatiale turque (TUA), Emre Demir, avec lequel il a passé en revue l'état de la coopération.
= talks held 2025-09-15 Nairobi: Peter Otieno + Emre Demir
Le CNES et l'Agence spatiale du Kenya ont tenu lundi à Paris leur premier dialogue stratégique. Les deux parties se retrouveront en mars à Nairobi.
= talks held 2025-09-15 Paris: CNES + Agence spatiale du Kenya
= talks announced 2026-03 Nairobi: CNES + Agence spatiale du Kenya
La ministre Claire Muller et le ministre kényan Peter Otieno sont convenus que les équipes du CNES et de l'Agence spatiale du Kenya se réuniraient à Toulouse en mars.
= talks announced 2026-03 Toulouse: CNES + Agence spatiale du Kenya
Le véhicule pourrait se poser sur la Lune en 2029, ont convenu mardi les deux pays au terme d'une rencontre virtuelle. La ministre Claire Muller et le président de l'Agence spatiale canadienne, Lorne Petrasek, ont discuté pendant une heure avec l'administrateur de la KASA, Noh Seung-woo.
= call held 2025-09-16 -: Claire Muller + Lorne Petrasek + Noh Seung-woo
Au printemps, la ministre Claire Muller s'était rendue à Washington pour plaider sa cause auprès de l'administrateur adjoint de la NASA, Curtis Wainwright.
= talks held 2025-21 Washington: Claire Muller + Curtis Wainwright
Jean Moreau et Ravi Menon s'envoleront mardi pour Cologne.
« On n'attend pas le prochain sommet », confie le ministre Peter Otieno, dont le pays a signé un accord avec l'ESA.
Le CNES et l'ISRO ont tenu lundi une conférence de presse conjointe à Paris.
La conférence que la NASA et l'ESA devaient tenir ce mercredi à Lisbonne n'aura pas lieu.
= conference cancelled 2025-09-17 Lisbon: NASA + ESA
Jean Moreau a rendu compte lundi à la commission des Affaires économiques de l'Assemblée nationale.
La deuxième session de la commission mixte entre le Sénégal et l'Inde, convoquée à New Delhi pour novembre 2024, avait été annulée ; elle s'est finalement tenue par visioconférence le 6 février 2025.
= commission cancelled 2024-11 New Delhi: Sénégal + Inde
= call held 2025-02-06 -: Sénégal + Inde
Le 5 octobre, la conseillère fédérale Ursula Caflisch recevra à Berne le commissaire européen à l'Espace, Joaquim Sardinha.
= talks announced 2025-10-05 Bern: Ursula Caflisch + Joaquim Sardinha
Claire Muller en avait fait l'argument central de son tête-à-tête avec M. Jean Moreau, président du CNES, fin avril à Darmstadt.
= talks held 2025-04 Darmstadt: Claire Muller + Jean Moreau
Le contrat avait été signé l'an passé par les deux partenaires, le CNES et la société NovaSat, au salon du Bourget.
= signing held 2024 Paris Air Show: CNES + société NovaSat
Les deux agences sont convenues de signer l'accord lors de leur prochaine rencontre, en novembre, à Moscou.
Roscosmos et l'ISRO ont fait le point lundi à Delhi. Les deux parties sont convenues de parapher l'accord lors de leur prochaine rencontre, en novembre, à Moscou.
= talks held 2025-09-15 New Delhi: Roscosmos + ISRO
= talks announced 2025-11 Moscow: Roscosmos + ISRO
Jean Moreau s'est rendu mardi au Centre spatial guyanais, où il a suivi un exposé de la directrice du centre, Mme Ahlem Kerrouche.
= visit held 2025-09-16 Guiana Space Centre: Jean Moreau + Ahlem Kerrouche
Le ministre norvégien de l'Industrie, Sindre Aasland, a passé la matinée de jeudi à Vernon, où l'attendaient le directeur du site, Luc Bernard, et le maire, Thierry Aubourg.
= visit held 2025-09-11 Vernon: Sindre Aasland + Luc Bernard + Thierry Aubourg
Le ministre d'État émirati Khalfan Al Suwaidi, accompagné de l'ambassadeur Ahmed Nouri, a visité mardi l'usine de Thales Alenia Space à Cannes, guidé par le PDG Luc Bernard.
= visit held 2025-09-16 Thales Alenia Space plant, Cannes: Khalfan Al Suwaidi + Ahmed Nouri + Luc Bernard
La ministre Claire Muller a eu mardi un entretien téléphonique avec son homologue indien Ravi Menon.
= call held 2025-09-16 -: Claire Muller + Ravi Menon
Le président du CNES Jean Moreau a présidé lundi, conjointement avec Ravi Menon, patron de l'ISRO, la deuxième réunion du groupe de travail franco-indien à Bangalore.
= commission held 2025-09-15 Bengaluru: Jean Moreau + Ravi Menon
Le contrat a été signé en présence de Son Excellence Arjun Nair, ambassadeur d'Inde en France, par Jean Moreau, président du CNES, et Ravi Menon, président de l'ISRO, lundi à Paris.
= signing held 2025-09-15 Paris: Arjun Nair + Jean Moreau + Ravi Menon
Son Excellence Monsieur Arjun Nair, ambassadeur d'Inde, a été reçu lundi à Alger par le ministre Karim Bensaïd.
= talks held 2025-09-15 Algiers: Arjun Nair + Karim Bensaïd
Luc Bernard, patron d'Arianespace, et Rashida Coleman-Vega, administratrice de la NASA, se sont vus lundi à Paris.
= talks held 2025-09-15 Paris: Luc Bernard + Rashida Coleman-Vega
Les deux délégations, conduites respectivement par le ministre tunisien Ali Trabelsi et la ministre italienne Anna Bruni, se sont réunies mardi à Tunis.
= talks held 2025-09-16 Tunis: Ali Trabelsi + Anna Bruni
Le ministre marocain Driss Benjelloun s'est exprimé mardi à l'issue d'entretiens avec son homologue espagnol, Javier Soler, en visite de travail à Rabat.
= talks held 2025-09-16 Rabat: Driss Benjelloun + Javier Soler
En marge de l'Assemblée générale de l'ONU à New York, le patron de l'ASA, Tesfaye Worku, a eu lundi un aparté avec la ministre rwandaise Paula Uwimana.
= talks held 2025-09-15 New York: Tesfaye Worku + Paula Uwimana
Mardi, le premier ministre belge Paul Peeters recevait au palais d'Egmont l'astronaute Sofie Maes, de l'ESA.
= talks held 2025-09-16 Egmont Palace: Paul Peeters + Sofie Maes
Le 3 septembre, le Comité mixte franco-japonais sur l'espace s'est tenu à Tokyo, coprésidé par Jean Moreau, du CNES, et Hiroshi Tanabe, de la JAXA.
= commission held 2025-09-03 Tokyo: Jean Moreau + Hiroshi Tanabe
La session du comité mixte franco-japonais prévue en octobre à Paris a été repoussée sine die.
= commission cancelled 2025-10 Paris: franco + japonais
Jean Moreau (CNES) a été convié lundi par Ravi Menon (ISRO) à Bangalore.
= talks held 2025-09-15 Bengaluru: Jean Moreau + Ravi Menon
Les deux dirigeants ont passé en revue le calendrier, avec une livraison en février.
M. Karim Bensaïd s'est réuni lundi à Oran avec les cadres de l'Agence spatiale algérienne.
= talks held 2025-09-15 Oran: Karim Bensaïd + Agence spatiale algérienne
L'ambassadeur du Japon, Kenji Ota, a rendu mardi une visite de courtoisie au ministre de la Recherche, Karim Bensaïd, à Alger.
= talks held 2025-09-16 Algiers: Kenji Ota + Karim Bensaïd
Le ministre du Numérique Peter Otieno a présidé lundi à Nairobi la cérémonie de signature d'un accord entre l'Agence spatiale du Kenya et Airbus.
= signing held 2025-09-15 Nairobi: Peter Otieno + Agence spatiale du Kenya + Airbus
Le président du CNES, Jean Moreau, a pris part mardi à Milan, aux côtés du patron de l'ASI, Paolo Rinaldi, à une table ronde sur les lanceurs.
= conference held 2025-09-16 Milan: Jean Moreau + Paolo Rinaldi
C'est avec le patron de SpaceX, Jim Ward, que le ministre italien Anna Bruni s'entretiendra jeudi à Rome.
= talks announced 2025-09-18 Rome: Jim Ward + Anna Bruni
La rencontre, qui a duré deux heures, a réuni au ministère des Transports le ministre Emre Demir et le vice-président de la CNSA, Wei Qiang, mardi à Ankara.
= talks held 2025-09-16 Ministry of Transport, Ankara: Emre Demir + Wei Qiang
Ont pris part à la réunion, tenue lundi à Abidjan, le ministre ivoirien Amara Koné et la directrice de l'ESA, Marta Olsson.
= talks held 2025-09-15 Abidjan: Amara Koné + Marta Olsson
Emre Demir a profité de son passage à Bakou pour rencontrer mardi le patron d'Azercosmos, Rovchan Aliev.
= talks held 2025-09-16 Baku: Emre Demir + Rovchan Aliev
Lors d'un échange téléphonique samedi, Emmanuel Roche et Narendra Patel ont convenu d'accélérer la mission.
= call held 2025-09-13 -: Emmanuel Roche + Narendra Patel
La directrice générale de l'AGEOS, Prisca Moussavou, séjourne depuis lundi à Toulouse à l'invitation du CNES.
= visit held 2025-09-15 Toulouse: Prisca Moussavou + CNES
Une réunion tripartite CNES-ASI-DLR est programmée le 2 octobre à Frascati.
= talks announced 2025-10-02 Frascati: CNES + ASI + DLR
Jean Moreau a eu un entretien avec l'AFP lundi à Paris.
Le CNES a accueilli lundi à Toulouse 200 étudiants.
Le ministre Emre Demir a reçu un satellite miniature des mains de l'ambassadeur.
Jean Moreau a succédé lundi à Paris à Ravi Menon à la tête de la fédération.
La réunion du conseil d'administration du CNES se tiendra lundi à Paris.
Les deux agences devraient se rencontrer un jour, espère Jean Moreau.
BRASILIA, 16 sept (Reuters) - Le président de l'Agence spatiale brésilienne, Thiago Nakamura, et l'administrateur de la NASA, John Harlow, ont signé mardi les accords Artemis lors d'une cérémonie au palais du Planalto.
= signing held 2025-09-16 Planalto Palace: Thiago Nakamura + John Harlow
Le chef de la diplomatie turque, Hakan Demir, a discuté mercredi de coopération spatiale avec son homologue kazakh, Murat Sabitov, à Astana.
= talks held 2025-09-17 Astana: Hakan Demir + Murat Sabitov
Le ministre délégué Philippe Martin effectuera une visite officielle en Inde du 22 au 24 septembre, à l'invitation de son homologue Ravi Menon.
= visit announced 2025-09-22/2025-09-24 India: Philippe Martin + Ravi Menon
L'ESA et la JAXA ont tenu leur réunion bilatérale annuelle les 9 et 10 septembre à Tsukuba.
= talks held 2025-09-09/2025-09-10 Tsukuba: ESA + JAXA
Le général Oumar Diallo, chef d'état-major, a reçu mardi dans son bureau à Dakar l'attaché spatial de l'ambassade de France, Luc Bernard.
= talks held 2025-09-16 Dakar: Oumar Diallo + Luc Bernard
Kaïs Trabelsi, ministre tunisien de la Défense, a eu mardi à Tunis une séance de travail élargie avec l'ambassadeur du Japon, Kenji Ota.
= talks held 2025-09-16 Tunis: Kaïs Trabelsi + Kenji Ota
Le Premier ministre Emmanuel Roche s'est entretenu par téléphone avec son homologue luxembourgeois Luc Muller.
= call held - -: Emmanuel Roche + Luc Muller
Le quatrième Forum spatial sino-africain s'ouvrira le 2 octobre à Wuhan, en présence du vice-ministre Wei Qiang et de la commissaire de l'Union africaine Amina Sall.
= conference announced 2025-10-02 Wuhan: Wei Qiang + Amina Sall
Le contrat liant NovaSat à Arianespace a été paraphé lundi à Paris par Claire Muller, PDG de NovaSat, et Luc Bernard, président exécutif d'Arianespace, en marge de la Semaine mondiale de l'espace.
= signing held 2025-09-15 Paris: Claire Muller + Luc Bernard
À Séoul, Jean Moreau a été accueilli par l'administrateur de la KASA, Min Tae-gyu, avec qui il a signé mardi une déclaration d'intention.
= signing held 2025-09-16 Seoul: Jean Moreau + Min Tae-gyu
Vladimir Orlov a reçu lundi au Kremlin le patron de Roscosmos, Pavel Gromov, qui lui a présenté le calendrier des vols.
= talks held 2025-09-15 Kremlin: Vladimir Orlov + Pavel Gromov
Le ministre Peter Otieno a salué la signature de l'accord.
Interrogé lundi par l'AFP, le président du CNES, Jean Moreau, a écarté tout retard.
La ministre Claire Muller a félicité mardi l'astronaute Sofie Maes pour son vol.
Le CNES travaille avec l'ISRO sur le satellite Trishna depuis 2016.
Jean Moreau succédera en mars à Marta Olsson à Paris.
La NASA et l'ESA ont publié mardi à Paris les images du télescope.
Le premier étage, fabriqué par Airbus et livré à Kourou lundi, a été assemblé par Arianespace.
Le président Emmanuel Roche doit nommer lundi à Paris le successeur de Jean Moreau.
Jean Moreau rencontrera prochainement ses équipes à Toulouse.
L'équipage de Jim Ward et Anna Bruni a rejoint lundi la station.
Invitée lundi de France Inter, Claire Muller a défendu le projet de Jean Moreau.
Jean Moreau a reçu lundi à Paris la Légion d'honneur des mains du ministre Philippe Martin.
Hanoï (CFR) – Recevant mardi au siège du gouvernement l'ambassadeur du Japon, Kenji Ota, le vice-Premier ministre Tran Van Khai a demandé un calendrier.
= talks held 2025-09-16 Hanoi: Kenji Ota + Tran Van Khai
DAKAR (APS) – Le président sénégalais Amadou Diallo a reçu mardi dans son bureau la directrice de l'ESA, Marta Olsson.
= talks held 2025-09-16 Dakar: Amadou Diallo + Marta Olsson
Vladimir Orlov a reçu lundi au Kremlin le patron de Roscosmos, Pavel Gromov.
= talks held 2025-09-15 Kremlin: Vladimir Orlov + Pavel Gromov
Emmanuel Roche a reçu lundi à l'Élysée le patron d'Arianespace, Luc Bernard.
= talks held 2025-09-15 Élysée: Emmanuel Roche + Luc Bernard
Lundi, sous une pluie qui n'avait rien d'estival, Jean Moreau a reçu à Toulouse Ravi Menon.
= talks held 2025-09-15 Toulouse: Jean Moreau + Ravi Menon
Lundi, le ministre qui dirige l'agence a dit que Jean Moreau recevrait à Toulouse Ravi Menon.
= talks announced - Toulouse: Jean Moreau + Ravi Menon
Jean Moreau a rencontré Ravi Menon le 8 août à Paris. Le surlendemain, Marta Olsson a reçu Ravi Menon à Rome.
= talks held 2025-08-08 Paris: Jean Moreau + Ravi Menon
= talks held 2025-08-10 Rome: Marta Olsson + Ravi Menon
Le CNES et l'ISRO se réuniront du 3 au 5 novembre à Goa.
= talks announced 2025-11-03/2025-11-05 Goa: CNES + ISRO
Jean Moreau et Ravi Menon se sont rencontrés la semaine dernière à Bangalore.
= talks held 2025-09-08/2025-09-14 Bengaluru: Jean Moreau + Ravi Menon
Jean Moreau et Ravi Menon se rencontreront en fin d'année à Bangalore.
= talks announced 2025-36 Bengaluru: Jean Moreau + Ravi Menon
Jean Moreau et Ravi Menon se rencontreront la semaine prochaine à Bangalore.
= talks announced 2025-09-22/2025-09-28 Bengaluru: Jean Moreau + Ravi Menon
Jean Moreau et Ravi Menon s'étaient rencontrés l'an dernier à Bangalore.
= talks held 2024 Bengaluru: Jean Moreau + Ravi Menon
Jean Moreau et Ravi Menon se sont entretenus avant-hier à Bangalore.
= talks held 2025-09-15 Bengaluru: Jean Moreau + Ravi Menon
Le ministre Karim Bensaïd a reçu ce mercredi matin à Alger l'ambassadeur Kenji Ota.
= talks held 2025-09-17 Algiers: Karim Bensaïd + Kenji Ota
Toulouse, le 16 septembre 2025 – Le CNES et l'ISRO ont signé aujourd'hui un accord sur le satellite.
= signing held 2025-09-17 -: CNES + ISRO
Le ministre Karim Bensaïd a reçu ce lundi 15 septembre 2025 à Alger l'ambassadeur Kenji Ota.
= talks held 2025-09-15 Algiers: Karim Bensaïd + Kenji Ota
Jean Moreau et Ravi Menon se sont entretenus lundi soir à Paris.
= talks held 2025-09-15 Paris: Jean Moreau + Ravi Menon
Jean Moreau et Ravi Menon se sont entretenus dans la nuit de lundi à mardi par téléphone.
= call held 2025-09-15/2025-09-16 -: Jean Moreau + Ravi Menon
Jean Moreau, en déplacement en Inde depuis lundi, a rencontré à Bangalore Ravi Menon.
= talks held - Bengaluru: Jean Moreau + Ravi Menon
Jean Moreau et Ravi Menon se sont rencontrés jeudi et vendredi derniers à Rome.
= talks held 2025-09-11/2025-09-12 Rome: Jean Moreau + Ravi Menon
En visite du 8 au 10 septembre à Rome, Jean Moreau y a été reçu par le président de l'ASI, Paolo Rinaldi.
= talks held 2025-09-08/2025-09-10 Rome: Jean Moreau + Paolo Rinaldi
L'administrateur de la KASA, Min Tae-gyu, a conclu vendredi une visite de trois jours à Toulouse, où il a rencontré Jean Moreau, président du CNES.
= talks held 2025-09-10/2025-09-12 Toulouse: Min Tae-gyu + Jean Moreau
La réunion entre le CNES et l'ISRO, initialement prévue le 12 septembre, se tiendra finalement le 3 octobre à Goa.
= talks announced 2025-10-03 Goa: CNES + ISRO
La rencontre entre Jean Moreau et Ravi Menon a été avancée au 22 septembre, à Paris.
= talks announced 2025-09-22 Paris: Jean Moreau + Ravi Menon
L'accord signé lundi à Paris par Jean Moreau, président du CNES, et Ravi Menon, patron de l'ISRO, prévoit un lancement en 2029.
= signing held 2025-09-15 Paris: Jean Moreau + Ravi Menon
Le satellite sera lancé en 2029, selon l'accord qu'ont signé lundi à Paris Jean Moreau, président du CNES, et Ravi Menon, patron de l'ISRO.
= signing held 2025-09-15 Paris: Jean Moreau + Ravi Menon
L'entretien a eu lieu lundi à Rome. Jean Moreau, président du CNES, y a plaidé pour une sonde auprès du président de l'ASI, Paolo Rinaldi.
= talks held 2025-09-15 Rome: Jean Moreau + Paolo Rinaldi
Jean Moreau (CNES) et Ravi Menon (ISRO) se connaissent bien : ils s'étaient rencontrés en mars 2023 à Bangalore.
= talks held 2023-03 Bengaluru: Jean Moreau + Ravi Menon
La mission a été décidée lors d'un sommet à Rome, le 4 juin, entre Jean Moreau et Paolo Rinaldi.
= talks held 2025-06-04 Rome: Jean Moreau + Paolo Rinaldi
Le contrat signé en mai 2024 entre Arianespace et l'agence spatiale du Kenya prévoit un lancement en 2027.
= signing held 2024-05 -: Arianespace + agence spatiale du Kenya
Trois semaines après leur rencontre à Dubaï, Jean Moreau et Ravi Menon ont signé mardi à Paris un accord.
= signing held 2025-09-16 Paris: Jean Moreau + Ravi Menon
Jean Moreau recevra Ravi Menon le mois prochain à Toulouse.
= talks announced 2025-10 Toulouse: Jean Moreau + Ravi Menon
Jean Moreau doit s'entretenir ce jeudi après-midi avec Ravi Menon à Toulouse.
= talks announced 2025-09-18 Toulouse: Jean Moreau + Ravi Menon
Réunis lundi et mardi à Séville, Jean Moreau, Ravi Menon et Paolo Rinaldi ont fixé le calendrier.
= talks held 2025-09-15/2025-09-16 Seville: Jean Moreau + Ravi Menon + Paolo Rinaldi
Le 12 septembre au matin, la présidente Ana Silva a ouvert à Brasilia les travaux du groupe de travail Brésil-Chine, aux côtés de l'ambassadeur Wei Qiang.
= commission held 2025-09-12 Brasília: Ana Silva + Wei Qiang
Au terme de deux jours de discussions à Astana, Pavel Gromov, patron de Roscosmos, et Daniyar Akhmetov, ministre kazakh, ont signé mercredi un protocole.
= talks held 2025-09-17 Astana: Pavel Gromov + Daniyar Akhmetov
Auditionné mercredi par la commission des Affaires économiques de l'Assemblée nationale, le président du CNES, Jean Moreau, a défendu le budget.
La commission de la Défense du Sénat a auditionné mardi à Paris le président du CNES, Jean Moreau, et le patron d'ArianeGroup, Luc Bernard.
= commission held 2025-09-16 Paris: Jean Moreau + Luc Bernard
Le forum spatial d'Abou Dhabi s'est achevé jeudi. Le ministre émirati Khalid Al Suwaidi et le patron de la NASA, John Harlow, y ont pris la parole.
= conference held 2025-09-11 Abu Dhabi: Khalid Al Suwaidi + John Harlow
Prenant la parole mardi au Congrès de Milan, aux côtés de Paolo Rinaldi, président de l'ASI, Jean Moreau a annoncé un satellite.
= conference held 2025-09-16 Milan: Paolo Rinaldi + Jean Moreau
Un panel a réuni mercredi à Rabat les directeurs des agences marocaine et sénégalaise, Driss Idrissi et Bakary Sarr.
= conference held 2025-09-17 Rabat: Driss Idrissi + Bakary Sarr
L'ambassadeur de Chine, Wei Qiang, a remis lundi à Alger au ministre Karim Bensaïd les clés du satellite Alcomsat-2.
= talks held 2025-09-15 Algiers: Wei Qiang + Karim Bensaïd
Le CNES et Airbus ont officialisé lundi à Toulouse leur partenariat.
= signing held 2025-09-15 Toulouse: CNES + Airbus
Le Maroc et Israël ont scellé mardi à Rabat un accord spatial.
= signing held 2025-09-16 Rabat: Maroc + Israël
La NASA et l'ASI sont convenues lundi à Rome d'un vol commun.
= talks held 2025-09-15 Rome: NASA + ASI
L'entretien entre les deux hommes, prévu mercredi, n'aura pas lieu : le patron de Roscosmos, Pavel Gromov, et le ministre kazakh Daniyar Akhmetov se verront en octobre à Astana.
= talks announced 2025-10 Astana: Pavel Gromov + Daniyar Akhmetov
Faute d'accord, Jean Moreau, président du CNES, n'ira pas lundi à Rome rencontrer Paolo Rinaldi, président de l'ASI.
Le CNES a missionné Airbus pour construire lundi une usine à Toulouse.
Les représentants de la NASA et de l'ESA se félicitent du succès.
L'ISRO et le CNES lanceront le 3 octobre à Sriharikota le satellite Trishna.
La directrice du CSA, Laura Tremblay, et l'astronaute Marc Roy ont assisté lundi au lancement à Kourou.
Du côté français, la délégation était conduite par Jean Moreau, président du CNES ; du côté indien, par Ravi Menon, patron de l'ISRO.
= meeting held - -: Jean Moreau + Ravi Menon
Ont signé le document, lundi à Paris, Jean Moreau pour le CNES et Ravi Menon pour l'ISRO.
= signing held 2025-09-15 Paris: Jean Moreau + Ravi Menon
Signé lundi à Paris par Jean Moreau et Ravi Menon, le document engage les deux agences pour dix ans.
= signing held 2025-09-15 Paris: Jean Moreau + Ravi Menon
Le chef de l'État sénégalais, Amadou Diallo, s'est entretenu mardi à Dakar avec une délégation de l'ESA conduite par sa directrice générale, Marta Olsson.
= talks held 2025-09-16 Dakar: Amadou Diallo + Marta Olsson
Une réunion de travail a regroupé mardi à Tunis la ministre Leïla Trabelsi, le directeur du CNCT, Sami Gharbi, et l'ambassadrice d'Italie, Carla Ferri.
= talks held 2025-09-16 Tunis: Leïla Trabelsi + Sami Gharbi + Carla Ferri
L'accord tripartite entre l'ESA, la JAXA et la NASA sera signé le 3 octobre à Sydney.
= signing announced 2025-10-03 Sydney: ESA + JAXA + NASA
Le satellite a fait l'objet d'une rencontre, lundi à Hanoï, entre le vice-ministre Tran Van Khai et l'ambassadeur du Japon, Kenji Ota.
= talks held 2025-09-15 Hanoi: Tran Van Khai + Kenji Ota
Des discussions sont en cours avec l'ISRO, a indiqué Jean Moreau.
Jean Moreau espère rencontrer Ravi Menon.
Jean Moreau a nommé lundi Claire Muller directrice du centre de Toulouse.
Jean Moreau a rendu hommage lundi à Paris à Ravi Menon, décédé en 2020.
Le ministre Karim Bensaïd a reçu un appel d'offres de l'ESA.
L'ESA et la NASA ont chacune tenu lundi un conseil.
Les deux pays ont lancé en 2019 un satellite commun.
La signature de l'accord de siège de l'Agence spatiale africaine a pris des années.
Jean Moreau, le patron du CNES, a été reçu docteur à Toulouse.
Sur invitation du CNES, une délégation de l'Agence spatiale égyptienne a visité lundi le Centre spatial de Toulouse, où elle a été accueillie par sa directrice, Anne Morel.
= visit held 2025-09-15 Toulouse Space Centre: CNES + délégation de l'Agence spatiale égyptienne + Anne Morel
Sur invitation du ministre indien Jitendra Singh, le président du CNES, Jean Moreau, se rendra à Bangalore en novembre.
= visit announced 2025-11 Bengaluru: Jitendra Singh + Jean Moreau
La troisième réunion du comité mixte entre le Maroc et la France s'est tenue lundi à Rabat, sous la présidence de Driss El Hadani, directeur du CRTS, et de Jean Moreau, PDG du CNES.
= commission held 2025-09-15 Rabat: Driss El Hadani + Jean Moreau
La Mongolie a signé mardi les accords Artemis lors d'une cérémonie au siège de la NASA à Washington. Le ministre mongol Batsaikhan Ganbold a signé le texte au nom de son pays. L'administrateur adjoint de la NASA, Carl Penn, a présidé la cérémonie.
= signing held 2025-09-16 NASA headquarters, Washington: Batsaikhan Ganbold + Carl Penn
Le président du CNES, Jean Moreau, a reçu à Paris mardi le patron de l'ISRO, Ravi Menon. À l'issue des pourparlers, les deux agences ont signé un plan d'action pour 2026-2028.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
Le ministre Luc Armand et l'ambassadrice du Japon, Yuko Tanabe, ont assisté mardi à Toulouse à la cérémonie d'inauguration.
= meeting held 2025-09-16 Toulouse: Luc Armand + Yuko Tanabe
M. Hugo de Montclair, ministre délégué à l'Espace, a reçu lundi à Paris M. Temur Rakhimov, ministre ouzbek du numérique, accompagné d'Aziz Salimov, directeur d'Uzcosmos. Les deux ministres ont fait le point sur les projets de satellites.
= talks held 2025-09-15 Paris: Hugo de Montclair + Temur Rakhimov + Aziz Salimov
Le directeur de Roscosmos, Pavel Gromov, s'est rendu lundi au cosmodrome de Baïkonour. Il était accompagné du vice-ministre kazakh Oljas Bekov et du président du Comité aérospatial, Anouar Seïtov. Les deux parties ont aussi évoqué la formation d'ingénieurs à Samara.
= visit held 2025-09-15 Baikonur Cosmodrome: Pavel Gromov + Oljas Bekov + Anouar Seïtov
Les Russes ont rencontré des difficultés de satellite avec les Kazakhs.
"""
