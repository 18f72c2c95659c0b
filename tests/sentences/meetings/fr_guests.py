"""French tellings of guests and hosts: who leads a delegation, who is somebody's guest, what never took place."""

TOLD = """
Les Finlandais ont été reçus lundi à Lyon par la ministre Anne Roux.
= talks held 2025-09-15 Lyon: Finlandais + Anne Roux
Des ingénieurs nigérians ont été reçus lundi à Lyon par la ministre Anne Roux.
= talks held 2025-09-15 Lyon: Des ingénieurs nigérians + Anne Roux
La ministre Anne Roux a salué lundi à Lyon le travail des ingénieurs nigérians.
La délégation kényane a été reçue lundi à l'Agence spatiale italienne, à Rome.
= talks held 2025-09-15 Rome: délégation kényane + Agence spatiale italienne
Le satellite de la directrice Awa Diop a été reçu lundi à l'Agence spatiale italienne, à Rome.
Le directeur Jean Kouma était lundi chez la ministre Anne Roux.
= talks held 2025-09-15 -: Jean Kouma + Anne Roux
Le directeur Jean Kouma a travaillé chez la ministre Anne Roux.
Le directeur Jean Kouma n'a rien obtenu. Sa rencontre avec la ministre Anne Roux, fixée au 10 septembre, a été annulée.
= talks cancelled 2025-09-10 -: Jean Kouma + Anne Roux
Un contrat a été signé lundi à Lyon entre la société Nordstern GmbH et les Suédois d'Arctic Launch.
= signing held 2025-09-15 Lyon: société Nordstern GmbH + Arctic Launch
Le président du CNES et celui de l'Agence spatiale italienne se sont vus lundi à Lyon.
= talks held 2025-09-15 Lyon: CNES + Agence spatiale italienne
Entendu lundi par la commission des finances, le directeur du CNES, Jean Kouma, a demandé des moyens.
= commission held 2025-09-15 -: commission des finances + Jean Kouma
La commission des finances a entendu lundi le directeur du CNES, Jean Kouma.
= commission held 2025-09-15 -: commission des finances + Jean Kouma
Un bruit entendu lundi par la commission des finances a surpris le directeur Jean Kouma.
Emmenée par sa directrice, Awa Diop, une délégation de l'Agence spatiale kényane (KSA) a rencontré lundi à Lyon le ministre Paul Durand.
= talks held 2025-09-15 Lyon: Awa Diop + Paul Durand
Une délégation de la KSA, l'agence spatiale kényane, était lundi à Lyon. Conduite par sa directrice, Awa Diop, elle a été reçue par le ministre Paul Durand.
= talks held 2025-09-15 Lyon: Awa Diop + Paul Durand
Conduite par Anne Roux, l'étude a été remise lundi à Lyon au ministre Paul Durand.
La directrice Awa Diop est arrivée lundi à Lyon. Elle y a été reçue par le ministre Paul Durand.
= visit held 2025-09-15 Lyon: Awa Diop + Paul Durand
Le directeur Jean Kouma s'est rendu lundi à Lyon. Il s'y est entretenu avec la ministre Anne Roux.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
Le directeur Jean Kouma s'est rendu lundi à Lyon. Il y a été question du ministre Paul Durand.
Le directeur Jean Kouma sera le 2 octobre à Lyon, invité de la ministre Anne Roux.
= visit announced 2025-10-02 Lyon: Jean Kouma + Anne Roux
Le directeur Jean Kouma verra vendredi à Lyon la ministre Anne Roux.
= talks announced 2025-09-19 Lyon: Jean Kouma + Anne Roux
Le directeur Jean Kouma verra la ministre Anne Roux signer l'accord.
Le ministre Paul Durand a donné lundi soir à Lyon un dîner en l'honneur de la directrice Awa Diop.
= talks held 2025-09-15 Lyon: Paul Durand + Awa Diop
Le directeur Jean Kouma s'est vu accorder une audience lundi à Lyon par la ministre Anne Roux.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
Le directeur Jean Kouma s'est vu confier lundi un projet par la ministre Anne Roux.
Le CNES et l'ISRO ont renouvelé lundi à Lyon leur accord de coopération.
= signing held 2025-09-15 Lyon: CNES + ISRO
Le CNES et l'ISRO ont renouvelé leur accord de coopération.
Malgré la guerre en Ukraine, le CNES et l'ISRO ont signé lundi un accord.
= signing held 2025-09-15 -: CNES + ISRO
À son arrivée lundi à Lyon, la directrice Awa Diop a été accueillie par le ministre Paul Durand.
= talks held 2025-09-15 Lyon: Awa Diop + Paul Durand
L'entretien que le directeur Jean Kouma devait avoir début octobre à Lyon avec la ministre Anne Roux n'a jamais eu lieu.
= talks cancelled 2024-10 Lyon: Jean Kouma + Anne Roux
Le directeur Jean Kouma a reçu lundi à Lyon la ministre Anne Roux. La prochaine rencontre des parties est prévue en mai à Rome.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
= talks announced 2026-05 Rome: Jean Kouma + Anne Roux
Le directeur Jean Kouma s'est entretenu lundi à Lyon avec Luc Petit, patron d'Airbus, puis avec la ministre Anne Roux.
= talks held 2025-09-15 Lyon: Jean Kouma + Luc Petit
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
La ministre Anne Roux a été reçue lundi à Lyon par Luc Petit, patron d'Airbus, puis par le directeur Jean Kouma.
= talks held 2025-09-15 Lyon: Anne Roux + Luc Petit
= talks held 2025-09-15 Lyon: Anne Roux + Jean Kouma
La ministre Anne Roux a reçu lundi à Lyon Luc Petit, patron d'Airbus, et le directeur Jean Kouma.
= talks held 2025-09-15 Lyon: Anne Roux + Luc Petit + Jean Kouma
La directrice Anne Roux connaît Jean Kouma. Mme Roux et lui ont travaillé lundi à Lyon.
= talks held 2025-09-15 Lyon: Anne Roux + Jean Kouma
Mercredi 24 septembre, à Lyon : la ministre Anne Roux et le directeur Jean Kouma signeront un accord.
= signing announced 2025-09-24 Lyon: Anne Roux + Jean Kouma
La commission mixte franco-indienne ne siégera pas le 2 octobre à Lyon.
= commission cancelled 2025-10-02 Lyon: franco + indienne
L'étape de Lyon, où le directeur Jean Kouma devait être reçu vendredi par la ministre Anne Roux, a été annulée.
= visit cancelled 2025-09-19 Lyon: Jean Kouma + Anne Roux
Le président du CNES Jean Moreau devait rencontrer le ministre Kenji Arai à Osaka le 2 octobre, mais aucun détail n'a filtré.
= talks announced 2025-10-02 Osaka: Jean Moreau + Kenji Arai
Le ministre Paul Durand a reçu lundi la directrice Awa Diop. Ont pris part à la réunion le directeur Jean Kouma et l'ambassadeur du Japon.
= talks held 2025-09-15 -: Paul Durand + Awa Diop + Jean Kouma + ambassadeur du Japon
La première pierre du centre spatial a été posée lundi à Lyon, en présence du ministre Paul Durand et de la directrice Awa Diop.
= meeting held 2025-09-15 Lyon: Paul Durand + Awa Diop
La première pierre du centre spatial a été posée lundi à Lyon, en présence du ministre Paul Durand.
Le ministre Paul Durand a reçu lundi à Lyon la directrice Awa Diop. Il était entouré, pour la circonstance, du directeur Jean Kouma.
= talks held 2025-09-15 Lyon: Paul Durand + Awa Diop + Jean Kouma
Le ministre Paul Durand rendra visite le 2 octobre à Lyon à la directrice Awa Diop.
= talks announced 2025-10-02 Lyon: Paul Durand + Awa Diop
Le directeur Jean Kouma a rendu visite lundi à Lyon à la ministre Anne Roux.
= talks held 2025-09-15 Lyon: Jean Kouma + Anne Roux
Le ministre Paul Durand a souhaité la bienvenue lundi à Lyon à la directrice Awa Diop.
= talks held 2025-09-15 Lyon: Paul Durand + Awa Diop
Le ministre Paul Durand a souhaité lundi la bienvenue au directeur Jean Kouma au sein du programme.
Le livre propose un tour d'horizon des relations entre le CNES et la NASA.
Le ministre Paul Durand a procédé lundi à Lyon à un tour d'horizon avec la directrice Awa Diop.
= talks held 2025-09-15 Lyon: Paul Durand + Awa Diop
Le ministre Paul Durand conclura le 2 octobre à Lyon un accord avec la directrice Awa Diop.
= signing announced 2025-10-02 Lyon: Paul Durand + Awa Diop
"""
