# Classes of nouns that entries name in their constraints. A member is a noun by its lemma; `only` asks for one of these modifiers, `unless`
# takes it out, `despite` puts it back. See docs/lexicon.md.

[concept TIES]
nouns    tie, ties, relation, relations, relationship
unless   economic, trade, commercial, military, cultural, security, business, energy, financial, academic, sporting, sports, family, personal, close, public, labor, labour, race, industrial, community, human, defence, defense, intelligence, consular, telephone, transport, air, rail, road, banking, media, investor, customer, prison, sexual, love, romantic, communication, good, better, cordial, neighborly, neighbourly
despite  diplomatic, all, political, bilateral, official, full, formal

[concept DIPLOMATIC-TIES]
nouns    tie, ties, relation, relations, relationship
only     diplomatic, official, formal, full, bilateral

[concept ALL-CONTACT]
nouns    contact, contacts
only     all, official, diplomatic, bilateral
unless   ministerial, military, high-level, level, senior, trade, cultural

[concept CONSULAR-TIES]
nouns    tie, ties, relation, relations, link
only     consular

[concept ECONOMIC-TIES]
nouns    tie, ties, relation, relations, trade, link, cooperation, business, exchange
only     economic, trade, commercial, business, financial
unless   diplomatic

[concept EMBASSY]
nouns    embassy, chancery, mission, legation, representation, diplomatic mission, high commission, nunciature, liaison office, representative office, liaison mission
unless   court, archdiocese, peacekeeping, fact-finding, space, rescue, trade, observer, monitoring, combat, military, humanitarian, search, un, mars, moon, lunar, resupply, training, aid, suicide, bombing, manned, unmanned, nasa, stability, stabilisation, stabilization, support, police, advisory, assistance, nations, nation, verification, election, scientific, research, sales, secret, dangerous, impossible, counterterrorism, counter-terrorism, drone, surveillance, reconnaissance, patrol

[concept CONSULATE]
nouns    consulate, consulate-general, consulate general, vice-consulate, consular agency, consular post

[concept INTERESTS-SECTION]
nouns    section, sections, office
only     interest, interests

[concept POST]
nouns    embassy, consulate, mission, legation, consulate-general, outpost, representation, office
only     diplomatic, embassy, consular

[concept AMBASSADOR]
nouns    ambassador, envoy, nuncio, chargé, d'affaires, high commissioner, commissioner, representative, minister-counsellor, d'affaires charge
unless   un, goodwill, special, brand, trade, european, human, police, refugee, peace, climate, house

[concept HEAD-OF-MISSION]
nouns    ambassador, nuncio, high commissioner, chargé, d'affaires, d'affaires charge, permanent representative

[concept ENVOY]
nouns    envoy, representative
unless   special, goodwill, brand, trade, sales, peace, climate, house

[concept CONSUL]
nouns    consul, consul general, vice consul, vice-consul, consul-general, consular agent
unless   honorary, former

[concept DIPLOMAT]
nouns    diplomat, ambassador, envoy, attaché, attache, attach, chargé, d'affaires, nuncio, consul, official, staff, personnel, representative, staffer, intelligence officer, member, spy, d'affaires charge
unless   football, soccer, academic, former

[concept CORE-DIPLOMAT]
nouns    diplomat, ambassador, envoy, attaché, attache, attach, chargé, d'affaires, nuncio, consul, liaison officer, spy, consul-general, counsellor, commissioner, d'affaires charge, deputy chief, mission chief, station chief, minister-counsellor
unless   police, trade, un, former, marriage, tax, school, guidance, student, debt, legal, town, city

[concept CREDENTIALS]
nouns    credential, credentials, letter of credence

[concept RECOGNITION]
nouns    recognition
unless   facial, speech, voice, image, face, pattern, award, international, widespread, wide, public

[concept STATEHOOD]
nouns    independence, statehood, state, country, nation, republic, government, authority, leader, president, presidency, premiership, regime, council, existence

[concept AGREEMENT]
nouns    agreement, treaty, accord, pact, deal, memorandum, protocol, convention, communique, communiqué, declaration, charter, statement, contract, mou, accords, concordat, compact, framework, roadmap, truce, document
unless   record, book, broadcast, television, transfer, peace, ceasefire, cease-fire, record-breaking, tv, player, plea

[concept TREATY]
nouns    agreement, treaty, accord, pact, deal, protocol, convention, accords, statute, organisation, organization, union, bloc, council, court, talk, process, forum, compact, commonwealth, alliance, cooperation

[concept TRUCE]
nouns    ceasefire, cease-fire, cease fire, truce, armistice, cessation, pause

[concept CEASEFIRE-DEAL]
nouns    agreement, deal, accord, truce, ceasefire, cease-fire, plan
only     fire, ceasefire, cease-fire, truce, armistice

[concept PEACE-DEAL]
nouns    peace, treaty, agreement, accord, deal, pact
only     peace

[concept SANCTIONS]
nouns    sanction, sanctions, embargo, blockade, tariff

[concept BANS]
nouns    ban, restriction, measure, freeze, boycott, moratorium, penalty, quota, duty
only     trade, arms, travel, flight, asset, oil, economic, financial, import, export, visa, gas, punitive

[concept HARD-SANCTIONS]
nouns    sanction, sanctions, embargo, blockade, boycott

[concept BORDER]
nouns    border, frontier, crossing, checkpoint, border crossing

[concept AIRSPACE]
nouns    airspace, flight, flights, airline, air link

[concept TROOPS]
nouns    troop, troops, soldier, force, forces, army, peacekeeper, personnel, contingent, battalion, brigade, paratrooper, marine, adviser, advisor, unit, warship, destroyer, carrier, division, navy, fleet
unless   diplomatic, embassy, consular, police, security, sales, work, labour, task

[concept WEAPONS]
nouns    weapon, arm, arms, tank, missile, jet, aircraft, ammunition, howitzer, munition, artillery, drone, shell, rocket, battery, equipment, hardware, helicopter, f-16, fighter, gun, rifle, submarine, frigate, weaponry
unless   nuclear

[concept TALKS]
nouns    talk, talks, meeting, summit, negotiation, discussion, consultation, dialogue, conversation, session, round, encounter

[concept PHONE]
nouns    phone, telephone, call, video, videoconference, conversation

[concept ASYLUM]
nouns    asylum, refuge, sanctuary

[concept WORLD-BODY]
nouns    court, accord, treaty, agreement, convention, pact, union, organization, organisation, council, bloc, protocol, nato, unesco, statute, deal, forum, compact, plan of action, commonwealth

[concept RULER]
nouns    government, regime, president, leader, king, dictator, junta, dictatorship, ruler, monarchy, minister, shah, emir, sultan, administration

[concept FALL]
nouns    overthrow, ouster, ousting, fall, coup, downfall, toppling, deposition, removal, resignation, defeat, collapse

[concept STATEHOOD-AS]
nouns    state, country, nation, republic, government, president, leader, representative, authority, independent, sovereign, ruler, entity, legitimate, member, king

[concept REGION]
nouns    region, republic, territory, entity, province

[concept REGIME]
nouns    government, regime, junta, dictatorship, monarchy, dynasty

[concept POST-HELD]
nouns    post, office, position, job, seat, role

[concept PRESENCE]
nouns    presence, representation, post
only     diplomatic

[concept PROTECTOR]
nouns    power
only     protect, protecting

[concept DIPLOMATIC-SITE]
nouns    facility, compound, premises, outpost, post, property, building, annex
only     diplomatic, consular, embassy

[concept DIPLOMATIC-OFFICE]
nouns    office
only     diplomatic, representative

[concept FOR-A-TIME]
nouns    temporarily, briefly, provisionally, notice, day, week, weekend, hour, monday, tuesday, wednesday, thursday, friday, saturday, sunday, threat, threats, precaution, alert, fear, security concern, security, safety

[concept CROWD]
nouns    crowd, mob, youth, protester, protestor, demonstrator, rioter, student, looter, hundred, thousand, dozen, people
