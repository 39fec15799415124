# What a state does to people, most often its own: arrests, releases, verdicts, bans, curfews; and who takes and leaves its offices.

[concept POLITICAL-PEOPLE]
nouns    activist, journalist, reporter, blogger, editor, dissident, protester, protestor, demonstrator, politician, opposition, lawmaker, minister, president, leader, general, colonel, officer, soldier, official, lawyer, cleric, monk, priest, bishop, imam, student, militant, rebel, terrorist, separatist, insurgent, fighter, spy, agent, critic, writer, poet, cartoonist, migrant, refugee, immigrant, supporter, citizen, national, senator, governor, mayor, candidate, commander, diplomat, ambassador, fisherman, sailor, crew, hacker, pirate, smuggler, islamist, jihadist, extremist, member, chief, head, envoy, mp, deputy, judge, prosecutor, campaigner, unionist, worker, people, person, foreigner, tourist, academic, professor, scholar, researcher, filmmaker, singer, dozen, hundred, thousand, suspect, follower, relative, aide, secretary, treasurer, publisher, photographer, correspondent, parliamentarian, councillor, rioter, king, prince, pm, businessman, executive, tycoon, oligarch, trader, user, woman, man, youth, marcher, looter, striker, farmer, monarch, operative, figure, organiser, organizer, mercenary, asylum seeker, gunman, trafficker, boss, lord, warlord, policeman, dictator, premier, chairman, spokesman

[concept STATE-CRIMES]
nouns    treason, espionage, spying, terrorism, corruption, sedition, subversion, blasphemy, insult, protest, protests, rebellion, insurrection, riot, coup, genocide, crime against humanity, crime, war crime, extremism, propaganda, apostasy, defamation, bribery, embezzlement, plot, conspiracy, separatism, desertion, incitement, secret, unrest, hooliganism, slander, libel, dissent, demonstration, opposition, plotting, inciting, insulting, spreading, homosexuality, link, tie, attack, bombing, hijacking, massacre, smuggling, trafficking, defection, mutiny, uprising, violence, leak, leaking, abuse of power, charge, membership, support, fraud, graft, illegally, entry, piracy, hacking, contempt, holocaust denial, attempt, assassination, activity, sabotage

[concept PRIVATE-CRIMES]
nouns    rape, assault, robbery, burglary, theft, manslaughter, paedophilia, pedophilia, arson, stabbing, drunk, speeding, tax, kidnapping, fraud, cocaine, pornography, doping, harassment, molestation

[concept RULES]
nouns    restriction, ban, lockdown, measure, limit, mandate, quarantine, requirement, rule, prohibition, censorship, closure, shutdown, moratorium, curb, law, legislation, crackdown, order, limitation, control, decree, obligation, fine, tax, blackout

[concept EMERGENCY]
nouns    emergency, martial law, law, siege, rule, calamity, catastrophe, alarm, disaster

[concept POLITICAL-OFFICE]
nouns    president, minister, premier, chancellor, governor, mayor, secretary, chief, head, ambassador, judge, justice, senator, representative, commissioner, chairman, chairwoman, chair, speaker, leader, director, king, queen, monarch, emperor, pope, general, commander, adviser, advisor, prosecutor, deputy, lawmaker, member, mp, attorney, cabinet, government, vice-president, vice president, prime minister, pm, taoiseach, emir, sultan, administrator, ombudsman, treasurer, spokesman, spokeswoman, spokesperson, official, officer, envoy, parliamentarian, councillor, congressman, congresswoman, councilman, successor, aide, intendant, comptroller, auditor, marshal, general-secretary, undersecretary, vice-chancellor, regent, prince, dictator, ruler, head of state, presidency, premiership, council, administration, junta

[concept OFFICES]
nouns    office, power, post, presidency, premiership, position, ministry, portfolio, throne, seat, government, cabinet, command, oath, oath of office, leadership, reins, chairmanship, role, parliament, crown, papacy, mandate, duty, term, helm, chancellorship, governorship, premier, job

[concept ARRESTED]
nouns    activist, journalist, reporter, blogger, editor, dissident, protester, protestor, demonstrator, opposition, lawyer, cleric, monk, priest, bishop, imam, critic, writer, cartoonist, supporter, lawmaker, member, minister, president, leader, general, politician, official, mayor, governor, candidate, student, militant, terrorist, separatist, islamist, extremist, rioter, people, farmer, soldier, officer, jihadist, migrant, hundred, thousand, dozen, former, chief, commander, senator, mp, deputy, judge, prosecutor, campaigner, unionist, businessman, academic, professor, scholar, executive, tycoon, user, worker, striker, follower, aide, figure, organiser, organizer, looter, rebel, mercenary, insurgent, fighter, hacker, pirate, spy, agent, trafficker, lord, boss, youth, marcher, citizen, singer, photographer, premier, gangster, smuggler, fugitive

[concept SENTENCED]
nouns    president, minister, premier, governor, mayor, lawmaker, politician, activist, journalist, dissident, opposition, leader, general, senator, soldier, blogger, cleric, lawyer, editor, king, candidate, officer, protester, critic, colonel, chief, mp

[concept FREED]
nouns    prisoner, hostage, detainee, captive, inmate, activist, journalist, dissident, blogger, lawyer, politician, opposition, leader, president, minister, cleric, soldier, sailor, protester, citizen, national, worker, tourist, contractor, aid, missionary, reporter, member, rebel, militant, diplomat, engineer, servicemen, serviceman, crew, editor, writer, artist, pilgrim, fisherman, woman, girl, schoolgirl, schoolchild, student, people, general, chief, official, lawmaker, policeman, officer, peacekeeper, monk, nun, priest, bishop, driver, captive, pilot, hundred, dozen, mp, senator

[concept CAPTURED]
nouns    soldier, militant, fighter, rebel, leader, commander, pirate, smuggler, terrorist, insurgent, spy, mercenary, sailor, serviceman, troop, citizen, national, journalist, general, suspect, crew, fisherman, jihadist, trafficker, boss, lord, guerrilla, member, captain, pilot, gunman, officer

[arrest]
type    COERCE arrest
verb    arrest, detain, jail, imprison, apprehend, round up, take into custody, incarcerate, nab, intern, lock up, re-arrest, rearrest
obj     ANY
A       subj, by
B       obj, obj.mod, obj.poss, obj.of, obj.from
!for    PRIVATE-CRIMES, murder, killing
!in     connection
!obj    party, talk, meeting, election, rally, summit, town, city, village, ceremony, vote, referendum, position, power, office, session, seat, base, airport, conference, exercise, drill, event, control, gathering, parade, ground, majority, funeral, hope, body, title, festival, hearing, election, rally, march, protest, hostage, view, attention, territory
when    happened, ongoing
A.sector MIL, COP, GOV, REB, SPY, JUD, LEG, PRM, IGO, UNO
parties any
yes     Kenyan police arrested three students in Nairobi.  =>  KEN > KEN-CVL
yes     Turkey detained two German tourists.  =>  TUR > DEU-CVL
no      Kenyan police held a party.

[capture-people]
type    COERCE arrest
verb    capture, hold, seize, take, take prisoner, catch, collar, snare, bag, haul in, scoop up, gather in, net
obj     CAPTURED
!obj    hostage
A       subj, by
B       obj, obj.mod, obj.poss, obj.of, obj.from
need    both
when    happened, ongoing
A.sector MIL, COP, GOV, REB, SPY, PRM
parties any
yes     Sudanese troops caught three rebels of Chad.  =>  SDN > TCD-REB
no      The painter captured the leader's smile.

[arrest-own-people]
type    COERCE arrest
verb    arrest, detain, apprehend, round up, jail, imprison, intern
obj     ARRESTED
A       subj, by
B       obj, obj.mod, obj.poss, obj.of, obj.from
A.else  state
B.else  people
!for    PRIVATE-CRIMES, murder, killing
!with   murder, killing, shooting, assault
!in     connection
when    happened, ongoing
A.sector MIL, COP, GOV, SPY, JUD, LEG
parties any
yes     An activist was arrested in Kenya.  =>  KEN > KEN-CVL
yes     Iranian authorities arrested dozens of activists.  =>  IRN > IRN-CVL
no      A burglar was arrested in Kenya for theft.

[arrest-noun]
type    COERCE arrest
noun    arrest, detention, imprisonment, capture, incarceration, roundup, internment, jailing, detainment, custody
A       subj
B       of
nA      by, light, poss
nB      of, of.mod, of..
A.else  state
B.else  people
!mod    cardiac
need    both
of      POLITICAL-PEOPLE
parties any
rank    general
fact    yes
yes     The arrest of three activists in Kenya was condemned.  =>  KEN > KEN-CVL
no      The arrest warrant in Kenya was old.

[detained-at]
type    COERCE arrest
verb    hold, keep, place, put, send, throw, take, remand
obj     POLITICAL-PEOPLE
in      custody, prison, jail, detention, arrest, captivity, cell, camp
A       subj
B       obj, obj.mod, obj.of
A.else  state
B.else  people
parties any
yes     Two activists are held in custody in Kenya.  =>  KEN > KEN-CVL
no      Two pets are held in a cage in Kenya.

[under-house-arrest]
type    COERCE arrest
verb    place, put, keep, hold
under   arrest, detention
A       subj
B       obj, obj.mod, obj.of
A.else  state
B.else  people
parties any
yes     Myanmar placed the activist under house arrest.  =>  MMR > MMR-CVL
no      Myanmar placed the road under repair.

[raid-premises]
type    COERCE seize
verb    raid, search, ransack, shake down, turn over, scour, turn upside down
obj     office, home, house, headquarters, newsroom, residence, premises, newspaper, church, monastery, mosque, apartment, bureau, flat, studio, compound
A       subj
B       obj.of, obj.poss, obj.mod, obj..
B.else  people
A.sector COP, SPY, GOV, JUD
parties any
rank    general
yes     Turkish police raided the offices of a newspaper.  =>  TUR > TUR-CVL
yes     Turkish police shook down the homes of villagers.  =>  TUR > TUR-CVL
no      Burglars raided the offices.

[convict]
type    SANCTION convict
verb    convict, sentence, jail, imprison, condemn, fine
obj     POLITICAL-PEOPLE
A       subj, by
B       obj, obj.mod, obj.poss, obj.of, obj.from
A.else  state
B.else  people
!of     PRIVATE-CRIMES, murder
!for    PRIVATE-CRIMES, murder
to      year, prison, death, jail, imprisonment, life, month, day, term, sentence, lash
when    happened, ongoing
A.sector JUD, GOV, MIL, IGO, UNO, REB
parties any
yes     Iran sentenced three activists to ten years in prison.  =>  IRN > IRN-CVL
yes     An activist was sentenced to four years in prison in Kenya.  =>  KEN > KEN-CVL
no      A burglar was sentenced to a year in prison in Kenya for theft.

[convict-of-state-crime]
type    SANCTION convict
verb    convict, sentence, jail, imprison, fine, find
of      STATE-CRIMES
A       subj, by
B       obj, obj.mod, obj.poss, obj.of, obj.from
A.else  state
B.else  people
when    happened, ongoing
parties any
yes     A court in Kenya convicted two men of terrorism.  =>  KEN > KEN-CVL
no      A court in Kenya convicted two men of theft.

[convict-for-state-crime]
type    SANCTION convict
verb    convict, sentence, jail, imprison, fine, find guilty, execute, hang
for     STATE-CRIMES
A       subj, by
B       obj, obj.mod, obj.poss, obj.of, obj.from
A.else  state
B.else  people
when    happened, ongoing
parties any
yes     A court in Kenya jailed two men for espionage.  =>  KEN > KEN-CVL
no      A court in Kenya jailed two men for theft.

[sentence-politician]
type    SANCTION convict
verb    sentence, convict, jail
obj     SENTENCED
A       subj, by
B       obj, obj.mod, obj.poss, obj.of
A.else  state
B.else  people
!of     PRIVATE-CRIMES
!for    PRIVATE-CRIMES
when    happened, ongoing
parties any
yes     Three activists were convicted in Malaysia.  =>  MYS > MYS-CVL
no      The burglar was convicted in Kenya.

[conviction]
type    SANCTION convict
noun    conviction, sentencing
A       by
B       of
nA      by, light
nB      of, poss, of..
of      POLITICAL-PEOPLE
A.else  state
B.else  people
parties any
rank    general
fact    yes
yes     The conviction of an activist in Kenya was condemned.  =>  KEN > KEN-CVL
no      The conviction of the burglar in Kenya was just.

[purge]
type    SANCTION
verb    dismiss, fire, sack, suspend, purge, disbar, remove, expel, strip
obj     servant, teacher, judge, police, officer, employee, academic, worker, soldier, personnel, staff, prosecutor, official
obj.mod public, civil, thousand, hundred, dozen, police, military, court, school
A       subj
B       obj.of, obj.from
B.else  own
A.sector GOV, JUD, MIL, LEG
parties any
rank    general
yes     The Turkish government dismissed civil servants.  =>  TUR > TUR-CVL
no      A shop dismissed its staff.

[party-expels]
type    SANCTION expel
verb    expel, oust, suspend, kick out
from    party, caucus, parliament, faction, coalition, congress, assembly
A       subj, from
B       obj, obj.mod
parties any
need    both
yes     Kenya's ruling party expelled two lawmakers of Kenya from parliament.  =>  KEN > KEN
no      The hotel expelled two guests from the bar.

[free]
type    RETREAT release
verb    release, free, liberate, set free, let go, pardon, amnesty, acquit, exonerate, parole
obj     ANY
A       subj, by, obj.acl.subj, from.poss, from.by
B       obj, obj.mod, obj.poss, obj.of, obj.from
B.else  people
!obj    report, video, statement, film, album, map, list, document, tape, recording, image, photo, footage, message, figure, datum, data, result, study, game, book, water, gas, song, letter, detail, name, version, copy, file, record, fund, money, audio, plan, proposal, oil, budget, series, single, movie, picture, photograph, transcript, information, reserve, magazine, trailer, software, product, warning, forecast, findings, paper, track, text, animal, bird, asset, town, city, village, area, territory, evidence, estimate, ruling, press, survey, smoke, radiation, toxin, ash, bomb, balloon, email, e-mail, ship, vessel, tanker, material, cable, device, phone, update, timetable
when    happened, ongoing, planned
parties any
yes     Kenya released two activists.  =>  KEN > KEN-CVL
yes     FARC freed two Colombian soldiers.  =>  COL-REB > COL
no      Kenya released a report.

[freed-people]
type    RETREAT release
verb    release, free, liberate, set free, pardon, acquit
obj     FREED
A       subj, by, obj.acl.subj, from.poss, from.by
B       obj, obj.mod, obj.poss, obj.of, obj.from
A.else  state
B.else  people
!from   hospital, conservatorship, contract, coma, quarantine, club
when    happened, ongoing, planned
parties any
yes     Two Canadian citizens were released from prison in China.  =>  CHN > CAN-CVL
no      Two citizens of Peru were released from hospital.

[let-out]
type    RETREAT release
verb    release, free
from    prison, jail, custody, detention, captivity, arrest, imprisonment
A       subj, by
B       obj, obj.mod, obj.of
A.else  state
B.else  people
when    happened, ongoing
parties any
yes     Maria Lopez was released from prison in Peru.  =>  PER > PER-CVL
no      Steam was released from a pipe in Peru.

[release-noun]
type    RETREAT release
noun    release, freeing, liberation, pardon, acquittal
of      POLITICAL-PEOPLE, prisoner, hostage, detainee, captive, inmate
A       subj
B       of
nA      by, light, poss, subj, from
nB      of, of.mod, of..
A.else  state
B.else  people
when    happened, ongoing
parties any
rank    general
yes     Kenya announced the release of two activists.  =>  KEN > KEN-CVL
no      The release of the singer's album in Kenya was late.

[drop-charges]
type    RETREAT
verb    drop, dismiss, withdraw, quash, overturn, annul, vacate, reverse, throw out
obj     charge, conviction, sentence, indictment, case, warrant, verdict
A       subj
B       against, obj.against, of, obj.of, obj.poss, for, obj.for
A.else  state
parties any
when    happened, ongoing
need    both
yes     Kenya dropped the charges against two activists of Uganda.  =>  KEN > UGA-CVL
no      Kenya dropped the ball.

[curfew]
type    COERCE curfew
verb    impose, declare, order, introduce, announce, extend, enforce, reimpose, re-impose, institute, enter, place, put, tighten, enact, go
obj     curfew, lockdown
A       subj, obj.by, obj.in@
B       on, obj.on
A.else  state
B.else  own
when    happened, ongoing
parties any
yes     Peru imposed a curfew in Cusco.  =>  PER > PER-CVL
yes     Peru extended its lockdown.  =>  PER > PER-CVL
no      Peru imposed a fee.

[under-curfew]
type    COERCE curfew
verb    enter, go, place, put, remain
into    lockdown, quarantine, curfew
A       subj@, obj@
A.else  state
B.else  own
parties any
yes     Peru entered into lockdown.  =>  PER > PER-CVL
no      Peru entered into talks.

[emergency]
type    COERCE martial-law
verb    declare, impose, proclaim, announce, extend, enact, introduce, decree, issue, prolong, draw out, renew, reimpose, lengthen
obj     state
obj.of  emergency, siege, exception, alert, calamity, disaster, catastrophe, alarm, war
A       subj, obj.by
A.else  state
B.else  own
when    happened, ongoing
parties any
yes     Peru declared a state of emergency.  =>  PER > PER-CVL
yes     Peru prolonged the state of emergency.  =>  PER > PER-CVL
no      Peru declared a law void.

[martial-law]
type    COERCE martial-law
verb    declare, impose, proclaim, announce, extend, enact, introduce, decree
obj     law, emergency
obj.mod martial, national, public
!obj.mod health, medical, agricultural, weather, disaster, climate, energy, food, water
A       subj
A.else  state
B.else  own
when    happened, ongoing
parties any
yes     Thailand declared martial law.  =>  THA > THA-CVL
no      Thailand declared a new law.
no      Thailand declared a public health emergency.

[emergency-noun]
type    COERCE martial-law
noun    declaration, proclamation, imposition
of      state, law, emergency, curfew
A       subj
B       on
nA      by, poss, light
nB      on
A.else  state
B.else  own
parties any
rank    general
yes     Peru's declaration of a state of emergency surprised many.  =>  PER > PER-CVL
no      Peru's declaration of independence was read.

[restrict-own]
type    COERCE restrict
verb    impose, introduce, order, announce, extend, tighten, reimpose, re-impose, reinstate, enact, enforce, reintroduce, pass, issue, approve, institute
obj     restriction, ban, lockdown, quarantine, mandate, prohibition, shutdown, limit, moratorium, censorship, blackout
A       subj
B       on, obj.on, obj.for, obj.on.mod, on.mod, obj.on.., on.., obj.for.., obj.to..
B.else  own
!obj.mod travel, arms, trade, visa, import, export, flight, sanction, trade, asset, entry, economic
!on     import, export, trade, flight, visa
when    happened, ongoing
A.sector GOV, JUD, LEG, COP
parties any
yes     The Peruvian government announced a ban on rallies.  =>  PER > PER-CVL
yes     The Peruvian government imposed new restrictions.  =>  PER > PER-CVL
no      A school in Peru imposed new restrictions.

[state-restricts]
type    COERCE restrict
verb    impose, introduce, order, announce, extend, tighten, reimpose, re-impose, reinstate, enforce, reintroduce
obj     restriction, lockdown, quarantine, mandate, shutdown, ban, blackout
A       subj
!on     import, export, trade, flight, visa, sanction
!against ANY
!obj.mod travel, arms, trade, visa, import, export, flight, asset, entry, economic
?obj.on gathering, movement, travel, event, protest, rally, assembly, burqa, hijab, veil, media, internet, smoking, alcohol, business, restaurant, school, demonstration, speech, abortion, party, use, sale, wearing, public, mask
B       obj.in
B.else  own
when    happened, ongoing
parties doer
rank    general
yes     Peru tightened restrictions on gatherings.  =>  PER > PER-CVL
no      Peru tightened restrictions on fruit from Chile.

[ban-own]
type    COERCE restrict
verb    ban, outlaw, prohibit, forbid, criminalise, criminalize, bar, disband, shut down, close, deregister, block, restrict, abolish, disqualify, disperse, prevent, impeach
obj     party, movement, group, protest, demonstration, rally, gathering, organisation, organization, wearing, burqa, hijab, veil, headscarf, abortion, homosexuality, marriage, ngo, union, church, school, shop, restaurant, bar, business, smoking, alcohol, event, march, parade, candidate, opposition, activity, service, visit, celebration, movement, worship, beach, park, museum, university, election, candidacy, use, sale, practice, kosher, slaughter, tiktok, wikipedia, association, opponent, politician, cult, congregation
A       subj
B       obj.of, obj.poss, obj.mod
B.else  own
!obj.mod un, peacekeeping, trade
when    happened, ongoing
A.sector GOV, JUD, LEG, COP, MIL
parties any
rank    general
yes     A court in Peru banned the party.  =>  PER > PER-CVL
yes     Egyptian authorities prohibited a march.  =>  EGY > EGY-CVL
no      A hotel in Peru banned smoking.

[close-schools]
type    COERCE restrict
verb    close, shut, shut down, suspend, cancel
obj     school, university, shop, bar, restaurant, nightclub, business, event, church, mosque, beach, class, cinema, gym, market, store, pub, casino, theatre
A       subj
B       obj.in
B.else  own
when    happened, ongoing
parties doer
rank    general
yes     Peru closed all schools.  =>  PER > PER-CVL
no      A chain closed ten shops in Peru.

[order-people]
type    COERCE restrict
verb    order, force, require, oblige, compel, command
obj     people, resident, woman, school, business, citizen, shop, worker, media, barber, company, villager, traveller, traveler, visitor, student, store, civilian
xcomp   ANY
A       subj
B       obj.mod, obj.of, obj
B.else  own
!xcomp  leave, evacuate
when    happened, ongoing
A.sector GOV, JUD, COP, MIL, REB
parties any
rank    general
yes     The Peruvian government ordered shops to close.  =>  PER > PER-CVL
no      A chain ordered shops to close.

[censor]
type    COERCE censor
verb    ban, block, censor, shut down, close, suspend, restrict, cut, cut off, filter, jam, disconnect, revoke
obj     website, internet, facebook, twitter, youtube, film, book, newspaper, channel, broadcaster, magazine, broadcast, media, station, access, site, app, video, movie, song, service, network, television, radio, novel, whatsapp, telegram, signal, outlet, journalist, blog, cartoon, tiktok, google, wikipedia, vpn, platform
A       subj
B       to.mod, obj.to.mod, obj.mod, obj.poss, obj.of
B.else  own
when    happened, ongoing
parties doer
yes     Pakistan banned the film.  =>  PAK > PAK-CVL
yes     Iran blocked the website.  =>  IRN > IRN-CVL
no      A school banned the film.

[evict]
type    COERCE
verb    evict, displace, drive out, uproot, expel, resettle, relocate, clear, remove
obj     resident, family, villager, settler, people, migrant, roma, refugee, protester, community, squatter, camp, tribe
A       subj
B       obj, obj.of, obj.mod
B.else  people
A.sector GOV, COP, MIL, JUD
parties any
rank    general
yes     Kenyan police evicted residents.  =>  KEN > KEN-CVL
no      A landlord evicted residents.

[extradite-deport-own]
type    COERCE deport
verb    deport, expel, extradite, remove
obj     migrant, refugee, asylum seeker, immigrant, national, citizen, journalist, activist, worker, foreigner, missionary, tourist, people, cleric, reporter, student, seeker, correspondent, family, imam, researcher, priest
A       subj
B       obj, obj.mod, obj.of, obj.from
!obj.mod embassy, diplomatic
when    happened, ongoing
parties doer
yes     Malaysia deported a Saudi student.  =>  MYS > SAU-CVL
no      The club deported a doctor.

[lift-own-rules]
type    RETREAT
verb    lift, ease, relax, end, loosen, remove, scrap, abolish, repeal, rescind, revoke, revise, withdraw, drop, cancel, reverse, overturn, suspend, legalise, legalize, reopen, decriminalise, decriminalize
obj     restriction, lockdown, curfew, mandate, emergency, ban, quarantine, rule, measure, law, requirement, state, blackout, censorship
A       subj
B       on, obj.on, obj.for
B.else  own
!obj.mod travel, trade, arms, visa, import, export, flight, economic, sanction
!on     import, export, trade, flight
?obj.on gathering, movement, travel, event, protest, rally, burqa, hijab, veil, media, internet, smoking, alcohol, business, restaurant, school, use, sale, mask, public, movement, woman, driving
when    happened, ongoing
A.sector GOV, JUD, LEG
parties any
rank    general
yes     The Peruvian government lifted the curfew.  =>  PER > PER-CVL
no      A club lifted its ban.

[state-lifts-rules]
type    RETREAT
verb    lift, ease, relax, end, loosen, remove, scrap
obj     lockdown, curfew, mandate, emergency, quarantine, restriction
A       subj
B       obj.in
B.else  own
!obj.mod travel, trade, arms, visa, import, export, flight, economic
!on     import, export, trade, flight, visa
when    happened, ongoing
parties doer
rank    general
yes     Peru lifted its lockdown.  =>  PER > PER-CVL
no      A club ended its curfew.

[resign-office]
act     leave-office
verb    resign, quit, step down, step aside, abdicate, stand down, bow out, relinquish, give up
?obj    OFFICES, government, cabinet
?as     POLITICAL-OFFICE
?from   OFFICES, POLITICAL-OFFICE, congress, parliament, senate, cabinet, government
A       subj, subj.mod, subj.poss, subj.of, subj.appos, subj.appos.., subj..
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, COP, SPY, OPP, PTY, IGO, UNO, EUR, REB
when    happened, ongoing
rank    general
yes     Kenyan minister Ali Omar quit.  =>  KEN >
yes     The governor of Sonora in Mexico stepped down.  =>  MEX >
no      The singer left the band.

[resign-as]
act     leave-office
verb    resign, quit, step down, retire, step aside, stand down
as      POLITICAL-OFFICE
A       subj, subj.appos, subj.appos.., as.of, as.mod, as.poss, as.., subj..
A.else  state
need    actor
parties any
when    happened, ongoing, planned, denied
yes     Ali Omar resigned as foreign minister of Kenya.  =>  KEN >
no      Ali Omar retired as a jockey in Kenya.

[resign-from]
act     leave-office
verb    resign, step down, quit
from    OFFICES, congress, parliament, senate, cabinet, government, court, coalition, council, assembly, ministry
A       subj, subj.appos, subj.appos.., from.of, from.mod, from.poss, from.., subj..
A.else  state
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, COP, SPY, OPP, PTY, REB, EUR
when    happened, ongoing, planned, denied
yes     Kenyan lawmaker Ali Omar resigned from parliament.  =>  KEN >
no      Ali Omar resigned from the choir.
no      Kenya withdrew from the Arctic Council.

[announces-resignation]
act     leave-office
verb    announce
obj     resignation, abdication, departure
A       subj, obj.of, obj.poss
A.else  state
need    actor
status  planned
parties any
A.sector GOV, MIL, LEG, JUD, COP, SPY, OPP, PTY, EUR
yes     Kenyan minister Ali Omar announced his resignation.  =>  KEN > planned
no      The coach announced his resignation.

[submit-resignation]
act     leave-office
verb    submit, tender, hand in, offer, give, deliver, present, confirm
obj     resignation, abdication, departure
A       subj, obj.of, obj.poss
A.else  state
need    actor
parties any
when    happened, ongoing, planned
A.sector GOV, MIL, LEG, JUD, COP, SPY, OPP, PTY, EUR
yes     Kenyan minister Ali Omar submitted his resignation.  =>  KEN >
no      The coach submitted his resignation.

[accept-resignation]
act     leave-office
verb    accept, receive, approve
obj     resignation, abdication, departure
A       obj.of, obj.poss, subj
need    actor
parties any
when    happened, ongoing, planned, denied
A.sector GOV, MIL, LEG, JUD, COP, SPY, OPP, PTY, EUR
yes     The Kenyan president accepted the resignation of his minister.  =>  KEN >
no      The club accepted the resignation of its coach.

[resignation-of]
act     leave-office
noun    resignation, ouster, dismissal, abdication, removal, impeachment, sacking, firing
nA      of, poss, of.., subj
A       of
of      POLITICAL-OFFICE
need    actor
parties any
rank    general
fact    yes
yes     The dismissal of the Kenyan minister caused a stir.  =>  KEN >
no      The removal of the tree caused a stir.

[dismiss-official]
act     leave-office
verb    dismiss, fire, sack, remove, oust, depose, impeach, relieve, unseat, replace, demote, axe
obj     POLITICAL-OFFICE
A       subj, obj, obj.of, obj.mod, by
need    actor
parties any
!from   panel, party, list, team
!obj.mod club, team, football, company
when    happened, ongoing
A.sector GOV, MIL, LEG, JUD, COP, EUR
rank    general
yes     The Kenyan president dismissed his defence minister.  =>  KEN >
no      The club fired its director.

[relieved-of]
act     leave-office
verb    relieve, strip, remove
of      OFFICES
A       obj, subj, obj.of, obj.mod
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, COP, EUR
yes     The Kenyan army chief was relieved of his post.  =>  KEN >
no      The Kenyan cook was relieved of pain.

[remove-from-office]
act     leave-office
verb    remove, oust, dismiss, vote out, fire, suspend, sack
from    OFFICES
A       subj, obj, obj.of, obj.mod, from.of, from.mod
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, COP, EUR
when    happened, ongoing
yes     The Kenyan governor was removed from office.  =>  KEN >
no      The lamp was removed from the office in Kenya.

[swear-in]
act     take-office
verb    swear in, swear, inaugurate, crown, enthrone
!xcomp  ANY
?as     POLITICAL-OFFICE
A       as.of, obj, as.mod, as.., obj.., subj, in..
A.else  state
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, COP, OPP, PTY, EUR, REB, CVL, ELI
!obj    allegiance, loyalty, fealty, oath, revenge, vengeance, game, games, championship, ceremony, festival, bridge, factory, plant, museum, line, airport, station, system, camera, radar, memorial, road, stadium, service, canal, railway, port, device, software, missile, tunnel, dam, metro, exhibition, pipeline, power, gas, centre, center, hospital, embassy, consulate, office, hub, mosque, church, temple, highway, terminal, project, section, phase, corridor, route, flight, mission, headquarters, base, facility, forest, park, monument, statue, garden, library, school, university, house, cathedral, branch, ferry, ship, reactor, mine, well
!as     Miss, Mister, champion, winner, queen
yes     Maria Lopez was sworn in as president of Peru.  =>  PER >
no      The bridge in Peru was inaugurated.

[take-oath]
act     take-office
verb    take, assume, ascend, resume
obj     office, power, oath, presidency, premiership, throne, term, reins
A       subj, obj.of.., subj..
A.else  state
need    actor
parties any
!obj.of attorney
A.sector GOV, MIL, LEG, JUD, OPP, PTY, EUR, REB, CVL, ELI
!obj.mod rotating, election, air, fire, nuclear, short, long
when    happened, ongoing, planned
rank    general
yes     The new Kenyan president assumed office.  =>  KEN >
no      The fire took power from the wind.

[appoint-official]
act     take-office
verb    appoint, name, confirm, promote, approve, reappoint, elevate
as      president, minister, premier, chancellor, governor, secretary, head, chief, leader, speaker, chairman, pm, commander, advisor, adviser, director, justice, judge, successor, prosecutor, general
A       as.of, subj, as.mod, obj, as.., obj..
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, OPP, PTY, EUR, CVL, ELI, REB
!subj   company, club, bank
!obj    ambassador, envoy
when    happened, ongoing, planned
yes     The Kenyan president appointed Ali Omar as foreign minister.  =>  KEN >
no      The club appointed Ali Omar as director.

[nominate-official]
act     take-office
verb    nominate, choose, select, pick, designate, propose, endorse, announce
as      president, minister, premier, chancellor, governor, secretary, head, chief, leader, speaker, chairman, pm, commander, advisor, adviser, director, justice, judge, successor, prosecutor, general
A       as.of, subj, as.mod, obj, as.., obj..
need    actor
status  planned
parties any
A.sector GOV, MIL, LEG, JUD, OPP, PTY, EUR, CVL, ELI, REB
!subj   company, club, bank
!obj    ambassador, envoy, resignation, retirement, departure, candidacy, bid, return
when    happened, ongoing, planned
yes     The Kenyan president nominated Ali Omar as foreign minister.  =>  KEN > planned
no      The club selected Ali Omar as director.
no      Kenyan minister Ali Omar announced his candidacy as president.

[appoint-minister]
act     take-office
verb    appoint, name, confirm, reappoint
obj     minister, premier, pm, governor, cabinet, chief, secretary, successor, commander, general, judge, government, president, justice, prosecutor
A       subj, obj.of, obj.mod, obj..
need    actor
parties any
!obj    ambassador
!to     ANY
A.sector GOV, MIL, LEG, JUD, OPP, PTY, EUR, REB
when    happened, ongoing, planned
rank    general
yes     The Kenyan president appointed a new foreign minister.  =>  KEN >
no      The club named a new chief scout.

[appointed-xcomp]
act     take-office
verb    appoint, name, make
xcomp   president, minister, premier, chancellor, governor, secretary, head, chief, leader, speaker, chairman, pm, commander, king, emperor
A       xcomp.of, subj, obj, xcomp.mod, xcomp.., obj..
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, OPP, PTY, EUR, CVL, ELI, REB
when    happened, ongoing, planned
yes     Ali Omar was named prime minister of Kenya.  =>  KEN >
no      Ali Omar was named singer of the year in Kenya.

[becomes-official]
act     take-office
verb    become
xcomp   president, minister, premier, chancellor, governor, secretary, speaker, pm, king, queen, emperor, emir, sultan
!xcomp.mod former
!xcomp.acl ANY
A       xcomp.of, subj, xcomp.mod, xcomp.., subj..
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, OPP, PTY, EUR, CVL, ELI, REB
when    happened, ongoing
yes     Ali Omar became prime minister of Kenya.  =>  KEN >
no      Ali Omar became a singer in Kenya.

[replaces-official]
act     take-office
verb    replace, succeed
as      POLITICAL-OFFICE
A       as.of, subj, as.mod, as.., obj, obj..
need    actor
!infinitive ANY
parties any
A.sector GOV, MIL, LEG, JUD, OPP, PTY, EUR, CVL, ELI
when    happened, ongoing, planned
yes     Ali Omar succeeded Juma Otieno as prime minister of Kenya.  =>  KEN >
no      Ali Omar replaced the roof in Kenya.

[replaced-by-person]
act     take-office
verb    replace, succeed
obj     PARTY
A       obj
need    actor
!infinitive ANY
parties any
A.sector GOV, MIL, LEG, JUD, PTY, EUR, ELI
when    happened, ongoing, planned
rank    general
yes     The Kenyan prime minister was succeeded by the finance minister.  =>  KEN >
no      The roof was replaced by Kenya.

[form-government]
act     take-office
verb    form, unveil, announce
obj     government, cabinet, coalition, administration
A       subj, obj.mod, obj..
need    actor
parties any
A.sector GOV, MIL, LEG, PTY, OPP, ELI, CVL, REB
!obj.mod local, shadow, world
when    happened, ongoing, planned
rank    general
yes     The Danish prime minister formed a new government.  =>  DNK >
no      The firm formed a coalition.

[approve-government]
act     take-office
verb    approve, confirm, endorse
obj     government, cabinet, appointment, nomination, nominee
A       subj, obj.of, obj..
need    actor
parties any
A.sector LEG, GOV
when    happened, ongoing
rank    general
yes     The Iraqi parliament approved a new cabinet.  =>  IRQ >
no      The board approved the appointment in Iraq.

[oust-ruler]
act     overthrow
verb    oust, overthrow, depose, topple, unseat, overrun
obj     RULER
A       subj, in.by, by
B       obj, obj.of, obj.mod, obj..
need    recipient
A.sector MIL, REB, CVL, OPP, GOV
parties any
rank    general
yes     Rebels ousted the president of Mali.  =>  MLI-REB > MLI
no      Fans overthrew the king of pop.

[seize-power]
act     overthrow
verb    seize, grab, usurp
obj     power
A       subj
B       in@, from, obj.in@
need    actor
A.sector MIL, REB
parties any
yes     The army seized power in Mali.  =>  MLI >
no      The firm seized power over prices.

[ceasefire-alone]
act     ceasefire
verb    declare, announce, call, order, observe, begin, extend, proclaim, offer, accept, impose, implement
obj     ceasefire, cease-fire, truce, armistice
A       subj
B       with, obj.with, against, obj.against, in@, obj.in@
need    actor
joint   no
parties any
when    happened, ongoing
rank    general
yes     The Ukrainian government declared a ceasefire.  =>  UKR >
no      The fans declared a truce.

[rebel-ceasefire]
act     ceasefire
verb    declare, announce, call, order, observe, begin, extend, proclaim, offer, accept, end
obj     ceasefire, cease-fire, truce, armistice
A       subj
B       with, obj.with, against, obj.against
B.else  state
A.sector REB
joint   no
!prt    off
when    happened, ongoing
parties any
yes     Ugandan rebels declared a ceasefire.  =>  UGA-REB > UGA
no      The fans declared a truce in Uganda.

[cease-fighting]
act     ceasefire
verb    cease, halt, stop, end, pause, lay down, abandon, renounce, give up
obj     fighting, hostility, hostilities, attack, strike, airstrike, bombing, shelling, arm, weapon, violence, bombardment, war, struggle, siege
A       subj
B       against, obj.against, on@, obj.on@, in@, obj.in@, with, obj.with
need    actor
joint   no
parties any
A.sector MIL, REB, PRM
when    happened, ongoing
rank    general
yes     Libyan militias ceased hostilities.  =>  LBY-REB >
no      The fans stopped fighting.

[pull-back]
type    RETREAT withdraw
verb    retreat, withdraw, pull out, pull back, leave, evacuate, abandon, vacate, depart, hand over, give up, surrender, fall back, slip away, melt away, decamp, pull off
subj    TROOPS, force, forces, soldier, troop, army, rebel, militant, fighter, militia, insurgent, separatist, guerrilla, gendarme, marine, garrison, column, battalion, brigade, border guard
A       subj, subj.of, subj.mod, subj.poss
B       from@, obj@, out of@, obj.in@, obj.of@
need    both
parties any
when    happened, ongoing
A.sector MIL, REB, PRM, UAF
rank    general
yes     Libyan rebels retreated from Sirte.  =>  LBY-REB > LBY
yes     Libyan rebels fell back from Sirte.  =>  LBY-REB > LBY
no      Fans left Sirte.

[surrender]
type    RETREAT
verb    surrender, capitulate, lay down, turn in, give up, disarm
A       subj
B       to
?obj    arm, weapon, gun, rifle, position
need    actor
A.sector MIL, REB, PRM, UAF
parties any
when    happened, ongoing
rank    general
yes     Colombian rebels surrendered to the Colombian army.  =>  COL-REB > COL
no      Fans surrendered to joy.

[evacuate-embassy]
type    RETREAT withdraw
verb    evacuate, withdraw, pull out, remove
obj     diplomat, staff, citizen, national, embassy, personnel, family
A       subj
B       from@, obj.from@, in@, obj.in@
parties states
when    happened, ongoing
rank    general
yes     Canada evacuated its citizens from Sudan.  =>  CAN > SDN
no      Canada evacuated its museum.

[coup-overthrows]
act     overthrow
verb    overthrow, topple, oust, depose, unseat, remove
subj    coup, army, military, junta, soldier, officer, troop, general, putsch, mutiny
A       subj, subj.by, subj.of
B       obj, obj.of, obj.mod
A.else  state
parties any
yes     A coup toppled the president of Mali.  =>  MLI > MLI
yes     Malian soldiers overthrew the president of Mali.  =>  MLI > MLI
no      The army removed a mine in Mali.

[revolution-overthrows]
act     overthrow
verb    overthrow, topple, oust, depose, unseat
subj    revolution, uprising, revolt, protest, people, protester, crowd, demonstrator
A       subj.of
B       obj, obj.of, obj.mod
A.else  people
parties any
yes     A popular uprising toppled the president of Mali.  =>  MLI-CVL > MLI
no      The revolution toppled old ideas in Mali.

[voted-out]
act     leave-office
verb    oust, remove, defeat, dismiss, bring down, depose, topple, unseat
in      vote, motion, no-confidence
A       obj, obj.of, obj.mod
need    actor
parties any
yes     The prime minister of Vanuatu was ousted in a vote of no confidence.  =>  VUT >
no      The tax of Vanuatu was defeated in the end.
