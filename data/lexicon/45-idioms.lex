# Idioms, light verbs and particle verbs for the acts of the earlier files and of contact, words and persons: "put on hold", "send packing", "say sorry",
# "put one's name to", "good offices". An entry stands here where the meaning lies in no single verb.

[put-ties-on-hold]
act     suspend
verb    put, place, keep, leave, hold
obj     TIES
on|obj.on|in|obj.in|advmod hold, ice, backburner, freezer
A       subj
B       obj.with, with, obj.to, obj.between
yes     Kenya has put its relations with Peru on hold.  =>  KEN > PER
no      Kenya put its trade relations with Peru on hold.

[put-treaty-on-hold]
act     suspend-agreement
verb    put, place, keep, leave, hold
obj     TREATY
!obj    talk, process, cooperation, council, court
on|obj.on|in|obj.in hold, ice, backburner, freezer
A       subj
B       obj.with, with, obj.between
instrument obj
yes     Kenya put its visa pact with Peru on ice.  =>  KEN > PER
no      Kenya put its plans with Peru on ice.

[pause-treaty]
act     suspend-agreement
verb    pause, mothball, shelve
obj     agreement, treaty, accord, pact, convention, protocol
!obj.mod peace, plea, ceasefire, nuclear
A       subj
B       obj.with, with
instrument obj
yes     Kenya paused its labour pact with Peru.  =>  KEN > PER
no      Kenya paused its talks with a bank.

[put-recognition-on-hold]
act     freeze-recognition
verb    put, place, keep, leave, hold
obj     RECOGNITION
on|obj.on|in|obj.in|obj.of.in|obj.of.on hold, ice, backburner, freezer, abeyance
A       subj
B       obj.of@, obj.of.poss@, obj.poss@
yes     Kenya put its recognition of Kosovo on hold.  =>  KEN > XKX
yes     Kenya left its recognition of Kosovo in abeyance.  =>  KEN > XKX
no      Kenya put its recognition of the team on hold.

[freeze-recognition-noun]
act     freeze-recognition
noun    freezing, suspension, freeze
of      RECOGNITION
nA      subj, poss, by, light
nB      of.of@
yes     Kenya's freezing of its recognition of Kosovo drew praise.  =>  KEN > XKX
no      Kenya's freezing of fish drew praise.

[take-back-recognition]
act     withdraw-recognition
verb    take back, take
obj     RECOGNITION
advmod|prt back
A       subj
B       obj.of@, from@, obj.from@
yes     Kenya took back its recognition of Kosovo.  =>  KEN > XKX
no      Kenya took recognition of its cooks to heart.

[put-ties-back]
act     restore
verb    put
obj     DIPLOMATIC-TIES
advmod|prt back
A       subj
B       obj.with, with, obj.between
yes     Chad and Peru put diplomatic ties back in place.  =>  TCD & PER
no      Chad and Peru put boxes back in place.

[mend-broken-ties]
act     restore
verb    mend, repair, patch up, rebuild, patch, heal
obj     TIES, link
obj.mod break, broken, sever, severed, freeze, frozen, suspend, suspended, rupture, ruptured
A       subj
B       obj.with, with, obj.between
yes     Chad and Peru mended broken ties.  =>  TCD & PER
no      Chad and Peru mended broken roads.

[take-up-ties]
act     establish
verb    take up, institute, agree, agree on, agree upon
obj     DIPLOMATIC-TIES
A       subj
B       obj.with, with, obj.between
yes     Chad and Peru took up diplomatic relations.  =>  TCD & PER
no      Chad and Peru took up weaving.

[ties-take-effect]
act     establish
verb    take
obj     effect, force
subj    DIPLOMATIC-TIES
A       subj.between
B       subj.with
joint   yes
yes     Diplomatic relations between Chad and Peru took effect.  =>  TCD & PER
no      The tax on trade between Chad and Peru took effect.

[consular-ties-take-effect]
act     establish-consular
verb    take, begin, start
subj    CONSULAR-TIES
A       subj.between
B       subj.with
joint   yes
yes     Consular relations between Chad and Peru took effect in May.  =>  TCD & PER
no      Consular fees in Peru took effect in May.

[enter-consular-ties]
act     establish-consular
verb    enter
into    CONSULAR-TIES
A       subj
B       into.with, with
yes     Chad entered into consular relations with Peru.  =>  TCD & PER
no      Chad entered into consular details.

[drop-ties]
act     sever
verb    drop, renounce, quit, scrap
obj     TIES
!obj    relationship
!obj.mod close
A       subj
B       obj.with, with
parties states
yes     Chad dropped its relations with Peru.  =>  TCD > PER
no      Chad dropped its relations with the coach.

[wind-up-embassy]
act     close-mission
verb    wind up, wound up, close up, padlock, give up
obj     EMBASSY
A       subj
B       in@, obj.in@, to@, obj.to@, at@, obj.at@, to, obj.to, obj.mod@
parties states
instrument obj
yes     Chad has wound up its embassy in Lima.  =>  TCD > PER
no      Chad wound up its clocks in Lima.

[wind-up-consulate]
act     close-consulate
verb    wind up, wound up, close up, padlock, give up
obj     CONSULATE
A       subj
B       in@, obj.in@, at@, obj.at@, obj.mod@
instrument obj
yes     Chad is winding up its consulate in Lima.  =>  TCD > PER
no      Chad is winding up its clocks in Lima.

[do-away-with-consulate]
act     close-consulate
verb    do
with    CONSULATE
advmod  away
A       subj
B       with.in@, in@, with.at@
yes     Chad did away with its consulate in Lima.  =>  TCD > PER
no      Chad did away with its tax on consulates.

[wind-up-section]
act     close-interests-section
verb    wind up, wound up, close up, padlock
obj     INTERESTS-SECTION
A       subj
B       in@, obj.in@, at@, obj.at@
yes     Chad wound up its interests section in Lima.  =>  TCD > PER
no      Chad wound up its sports section in Lima.

[mothball-mission]
act     suspend-mission
verb    mothball
obj     EMBASSY, CONSULATE, INTERESTS-SECTION
A       subj, obj.poss
B       in@, obj.in@, to@, obj.to@, at@, obj.at@
instrument obj
yes     Chad mothballed its embassy in Lima.  =>  TCD > PER
no      Chad mothballed its bombers in Lima.

[put-mission-on-hold]
act     suspend-mission
verb    put, place
obj     EMBASSY, CONSULATE
on      hold, ice
A       subj
B       obj.in@, in@, obj.to@
yes     Chad put its embassy in Lima on ice.  =>  TCD > PER
no      Chad put its fish in Lima on ice.

[lower-rank-of-mission]
act     downgrade-mission
verb    lower, cut, reduce, downgrade
obj     rank, level, status, grade
obj.of  EMBASSY
A       subj, obj.of.poss
B       obj.of.in@, obj.of.to, in@, to
instrument obj.of
yes     Chad lowered the rank of its embassy in Lima.  =>  TCD > PER
no      Chad lowered the rank of its captain in Lima.

[set-up-embassy-more]
act     open-mission
verb    move, install, found
obj|into EMBASSY
!obj.mod old
!to     ANY
obj.mod|into.mod|obj.det|into.det first, new, a, an
A       subj, obj.poss, into.poss
B       obj.in@, in@, into.in@, obj.at@, at@
parties states
yes     Chad installed an embassy in Lima.  =>  TCD > PER
no      Chad installed a heater in an embassy in Lima.

[turn-office-into-embassy]
act     upgrade-mission
verb    turn, convert, raise, upgrade, elevate, transform
obj     office, bureau, legation, consulate
into|to|obj.to|obj.into EMBASSY
A       subj, obj.poss
B       obj.in@, in@, obj.mod@, into.in@, obj.at@
instrument into|to|obj.to|obj.into
yes     Chad turned its Lima office into an embassy.  =>  TCD > PER
no      Chad turned its Lima office into a shop.

[fetch-ambassador-home]
act     recall
verb    bring, take, call, order, pull, fetch, fly, get, bring back, take back, call back, order back, order home, take home, fly home, pull back, call home, bring home
obj     AMBASSADOR
obj.poss its, their, his, her
advmod|prt back, home
!for    consultation, consultations, talk, talks, discussion
A       subj
B       obj.to@, from@, obj.from@, obj.in@, obj.at@, obj.among, in@, obj.mod@, obj.mod
yes     Norway brought its ambassador back from Lima.  =>  NOR > PER
yes     Norway called its envoy home from Lima.  =>  NOR > PER
no      Norway brought its ship back from Lima.

[fetch-ambassador-for-talks]
act     recall-for-consultations
verb    bring, take, call, order, pull, fetch, fly, bring back, take back, call back, order back, order home, take home, fly home, pull back, call home, bring home
obj     AMBASSADOR
obj.poss its, their, his, her
advmod|prt back, home
for     consultation, consultations, talk, talks, discussion
A       subj
B       obj.to@, from@, obj.from@, obj.in@, obj.at@, in@, obj.mod@, obj.mod
yes     Norway brought its ambassador in Lima home for consultations.  =>  NOR > PER
no      Norway brought its team home for talks.

[send-head-back-to-post]
act     return-head
verb    send, return, restore, send back
obj     AMBASSADOR
to      post, job, duty, station
A       subj, obj.poss
B       to.in@, to.at@, in@, obj.to@, to.mod@
yes     Norway sent its ambassador back to his post in Lima.  =>  NOR > PER
no      Norway sent its goalkeeper back to his post in Lima.

[ambassador-goes-back-to-post]
act     return-head
verb    return, go, go back, come back, come
noun    return
subj    AMBASSADOR
to      post, job, duty, station
A       subj.poss, subj.mod, subj.of, subj
B       to.in@, to.at@, in@, subj.to@, subj.in@, to.mod@
nA      subj.poss, subj.mod, subj.of, of.poss, of.mod, of
nB      to.in@, to.at@, in@
yes     Norway's ambassador went back to her post in Lima.  =>  NOR > PER
no      Norway's goalkeeper went back to his post in Lima.

[pick-as-ambassador]
act     appoint
verb    pick, choose, select, tap, post, assign, install
as      HEAD-OF-MISSION, ENVOY
!as.mod special, peace, climate, goodwill
A       subj, as.mod, as.poss
B       as.to@, to@, as.in@
yes     Norway picked Ana Diaz as its next ambassador to Peru.  =>  NOR > PER
no      Norway picked Ana Diaz as its goalkeeper.

[post-ambassador-to]
act     appoint
verb    post, accredit
obj     HEAD-OF-MISSION
A       subj
B       to@, obj.to@, in@, to.poss
yes     Norway posted an ambassador to Lima.  =>  NOR > PER
no      Norway posted a letter to Lima.

[name-envoy]
act     appoint
verb    appoint, name, designate
obj|xcomp ENVOY
!obj.mod special, peace, climate, goodwill
!xcomp.mod special, peace, climate, goodwill
A       subj
B       obj.to@, to@, xcomp.to@
yes     Norway named an envoy to Peru.  =>  NOR > PER
no      Norway named an envoy for youth.

[hand-in-letters-of-credence]
act     accredit
verb    present, submit, hand, hand in, hand over, deliver, give, tender
obj     letter
obj.of  credence
A       subj, obj.poss
B       to, obj.to, obj.of.to, iobj, in@, at@, obj.in@
yes     Norway's envoy handed his letters of credence to the president of Peru.  =>  NOR > PER
no      Norway's envoy handed his letters to the porter.

[ambassador-accredited-in]
act     accredit
verb    accredit, accredite
obj     HEAD-OF-MISSION
A       obj.poss, obj.mod, obj.of
B       in@, at@, subj
yes     Norway's ambassador was accredited in Lima.  =>  NOR > PER
no      Norway's laboratory was accredited in Lima.

[send-packing]
act     expel
verb    send
obj     DIPLOMAT
!obj    member, official, representative
xcomp|obj.acl pack, packing
A       subj, by
B       obj, obj.mod, obj.poss, obj.of
yes     Norway sent two Peruvian diplomats packing.  =>  NOR > PER
no      Norway sent two Peruvian teams packing.

[show-the-door]
act     expel
verb    show
obj|iobj CORE-DIPLOMAT
obj|obj.appos|xcomp door
A       subj, by
B       obj, obj.mod, obj.poss, obj.of, iobj, iobj.mod, iobj.poss
yes     A Peruvian consul was shown the door by Norway.  =>  NOR > PER
no      A Peruvian consul was shown the harbour by Norway.

[time-to-get-out]
act     expel
verb    give
obj     hour, day, week
obj.acl get, quit, pack, clear
parties states
A       subj
B       iobj, iobj.mod, iobj.poss, obj, obj.mod, obj.poss
iobj|obj|obj.mod DIPLOMAT
yes     Norway gave the Peruvian envoys three days to get out.  =>  NOR > PER
no      Norway gave the Peruvian team two days to get dry.

[had-in]
act     summon
verb    have, order, haul, call
obj     CORE-DIPLOMAT
advmod|prt in
!obj.poss its, their, his, her
A       subj
B       obj.mod, obj.poss, obj.of, obj
parties states
yes     Norway had the Peruvian consul in for a dressing-down.  =>  NOR > PER
no      Norway had the Peruvian coach in for a chat.

[say-sorry]
act     apologise
verb    say
xcomp   sorry
A       subj
B       to, xcomp.to
yes     Norway said sorry to Peru over the raid.  =>  NOR > PER
no      The shop said sorry to its guests.

[beg-pardon]
act     apologise
verb    beg, ask, crave, implore
obj     pardon, forgiveness
A       subj
B       obj.poss, iobj, of, from, obj.of, obj.from
!obj.det a, the
parties doer
yes     Norway begged Peru's pardon over the raid.  =>  NOR > PER
no      Norway sought a pardon for a nurse in Peru.

[ask-for-forgiveness]
act     apologise
verb    ask, beg, plead
for     forgiveness
A       subj
B       obj, iobj, for.from, from
parties doer
yes     Norway asked Peru for forgiveness.  =>  NOR > PER
no      Norway asked Peru for fish.

[express-contrition]
act     apologise
verb    express, voice, offer, convey, make, issue, send, tender, give, extend
obj     contrition, remorse, apology, apologies, regret, regrets
A       subj, obj.by
B       to, obj.to, iobj, obj
!obj    interest
parties doer
yes     Norway expressed its contrition to Peru.  =>  NOR > PER
yes     Peru was given an apology by Norway.  =>  NOR > PER
no      Norway expressed regret over the weather.

[offer-good-offices]
act     offer-mediation
verb    offer, propose, extend, lend, place, put
obj     office, offices
obj.mod good
A       subj
B       to, iobj, between, obj.to, obj.between, obj
yes     Norway offered its good offices to Chad and Peru.  =>  NOR > TCD + PER
no      Norway offered its good carpets to Chad and Peru.

[offer-oneself-as-mediator]
act     offer-mediation
verb    offer, propose, put, put forward, volunteer
obj     itself, himself, herself, themselves, service, services, capital
as      mediator, broker, intermediary, arbiter, arbitrator, conciliator, peacemaker, go-between, referee, venue
A       subj
B       between, as.between, to, obj.to, for, as.for
parties states
yes     Norway offered itself as a broker between Chad and Peru.  =>  NOR > TCD + PER
no      Norway offered itself as a venue for the games.

[offer-to-arbitrate]
act     offer-mediation
verb    offer, propose, volunteer
xcomp   arbitrate, intercede, broker, step, conciliate, moderate, facilitate
!xcomp  down, aside
A       subj
B       xcomp.between, xcomp.in between, xcomp.obj.between
parties states
yes     Norway volunteered to arbitrate between Chad and Peru.  =>  NOR > TCD + PER
no      Norway volunteered to play against Chad.

[carry-messages-between]
type    CONSULT third-party
verb    carry, relay, pass, ferry, convey, deliver, bear
obj     message, proposal
obj.between|between PARTY
A       subj
B       between, obj.between
parties states
yes     Norway carried messages between Chad and Peru.  =>  NOR > TCD + PER
no      Norway carried letters between two islands.

[act-as-mediator]
type    CONSULT third-party
verb    act, serve
as      mediator, broker, intermediary, arbiter, conciliator, go-between
A       subj
B       between, as.between, for, as.for
parties states
when    happened, ongoing
yes     Norway acted as an intermediary between Chad and Peru.  =>  NOR > TCD + PER
no      Norway acted as an anchor for the fleet.

[sit-round-table]
act     meet
verb    sit, gather, come, get
round|around|at|obj table
!subj   family, guest
A       subj
B       with, round.with, around.with, at.with, obj.with
yes     Norwegian officials sat round a table with Peru's defence ministry.  =>  NOR & PER
no      Norwegian cooks sat round a table with Peru's fish.

[exchange-views]
act     meet
verb    exchange, trade, swap
noun    exchange
!subj   fan, supporter, scientist, scholar, student, artist, writer, teacher, doctor
obj|of  view, opinion
A       subj
B       with, obj.with
!at     conference, workshop, fair
nA      subj, between, of.between, light
nB      with, of.with
A.sector GOV, LEG, ELI, MIL, IGO
parties states
yes     The Norwegian minister exchanged views with the president of Peru.  =>  NOR & PER
no      Norwegian fans exchanged views on Peru.

[dine-with]
act     meet
verb    dine, lunch, breakfast, huddle, parley, haggle, bargain, powwow, chat, tea, eat, sup, feast
with    PARTY
A       subj
B       with
parties states
when    happened, ongoing, planned, denied
yes     The Norwegian minister dined with the president of Peru.  =>  NOR & PER
no      The Norwegian singer dined with friends.

[take-tea-with]
act     meet
verb    have, drink, share, eat
obj     tea, lunch, dinner, breakfast, coffee, supper, meal
A       subj
B       with, obj.with
parties states
yes     The Norwegian minister had lunch with the president of Peru.  =>  NOR & PER
no      Norway had breakfast with eggs.

[shake-hands]
act     meet
verb    shake
obj     hand
A       subj
B       with, obj.with
!before match, game, kickoff, final, fight
A.sector GOV, LEG, ELI, MIL, REB, OPP
parties states
when    happened, ongoing, planned, denied
yes     The Norwegian minister shook hands with the president of Peru.  =>  NOR & PER
no      The Norwegian captain shook hands with the referee.

[in-phone-contact]
act     call
noun    contact
mod     phone, telephone
nA      subj, light, between, is
nB      with, between
parties states
yes     The Norwegian minister had telephone contact with the president of Peru.  =>  NOR & PER
no      Norway has no telephone contact with its whalers.

[play-host]
act     visit
verb    play
obj     host
to|obj.to PARTY
!in     qualifier, final, cup, match, test
A       to, obj.to
B       subj
parties states
yes     Norway played host to the president of Peru.  =>  PER > NOR
no      Norway played host to the games.

[drop-in-on]
act     visit
verb    drop, drop in, stop, stop by, look in, stop over
advmod|prt|by|in in, by, over, ANY
on|obj|by PARTY
!obj    bomb, charge, case, talk, trade, aid, flow, export, work, production
A       subj
B       on@, by@, obj@
parties states
A.sector GOV, LEG, ELI, OPP, PTY
yes     President Emmanuel Macron dropped in on Peru.  =>  FRA > PER
no      Bombs dropped in on Peru.

[send-delegation]
act     visit
verb    send, dispatch, despatch
obj     delegation, delegate, emissary, negotiator, envoy, chief, minister, aide, vice-minister
!obj.mod medical, rescue, relief
A       subj
B       to@, obj.to@, to, in@
parties states
yes     Norway sent a delegation to Lima.  =>  NOR > PER
no      Norway sent a telescope to Lima.

[ask-to-attend]
act     invite
verb    ask, bid
xcomp   visit, attend
A       subj
B       obj, iobj
parties states
yes     Norway asked Peru's president to attend the drill.  =>  NOR > PER
no      Norway asked its scouts to attend the drill.

[bid-to-come]
act     invite
verb    bid
obj     PARTY
to|obj.to ANY
!obj    farewell, goodbye
A       subj
B       obj
parties states
yes     Norway has bidden Peru's king to Oslo.  =>  NOR > PER
no      Norway bid a million to win.

[drop-meeting]
act     cancel-meeting
verb    drop, shelve, ditch, axe, abandon, skip, cancel, scrap, call off, postpone, put off, duck, scratch, blow off
noun    scrapping, cancelling, shelving, dropping
!obj.of sanction, war, invasion, strike, tariff, coup, secession, union, merger, sanctions, tariffs, ban, blockade, boycott, embargo, duty, levy, strikes
obj|of  meeting, talk, talks, summit, appointment, breakfast, dinner, lunch, session, consultation, audience
A       subj
B       obj.with, with, obj.between
nA      subj, poss, by, of.poss
nB      of.with, with
parties states
yes     Norway dropped an appointment with Peru's foreign minister.  =>  NOR > PER
yes     Norway ducked a meeting with Peru.  =>  NOR > PER
no      Norway dropped lunch with fries.

[put-name-to]
act     sign
verb    put, set, affix, append, add
obj     name, signature, pen, initial, initials
to|obj.to AGREEMENT
A       subj
B       with, to.with, to.between, obj.to.with
instrument to|obj.to
yes     Norway and Peru put their names to a tax accord.  =>  NOR & PER
no      Norway put its name to a street.

[accede-to-treaty]
act     accede
verb    accede
noun    accession
to      treaty, convention, protocol, accord, pact, agreement, statute, charter
A       subj
nA      subj, poss, of, mod
need    actor
parties states
rank    late
instrument to
yes     Chad acceded to the whaling convention.  =>  TCD >
no      Chad acceded to a request by its coach.

[join-treaty]
act     accede
verb    join
obj     treaty, convention, protocol, accord, pact, statute, charter
!obj.mod peace, ceasefire
A       subj
need    actor
parties states
instrument obj
yes     Chad joined the whaling convention.  =>  TCD >
no      Chad joined the dance.

[pull-out-of-pact]
act     withdraw-from
verb    pull, back, opt, step, take, pull out, crash
of|out_of treaty, convention, pact, accord, agreement, protocol, statute, charter, compact, plan, deal, organisation, organization
!obj    troop, force, soldier, money, people, passenger
A       subj
B       out of.with, of.with
need    actor
parties states
instrument of|out_of
yes     Chad pulled out of its visa accord with Peru.  =>  TCD > PER
no      Chad pulled a boat out of the harbour.

[pull-out-of-the-body]
act     withdraw-from
verb    pull, pull out, opt, back out, crash
of|out_of PARTY
!obj    ANY
A       subj
B       of, out of
B.sector IGO, UNO, EUR
parties states
yes     Chad pulled out of the African Union.  =>  TCD > AU
no      Chad pulled out of the final.

[unwind-treaty]
act     terminate-agreement
verb    unwind, wind up, wound up, undo, dissolve
obj     treaty, accord, pact, agreement, deal, convention
A       subj
B       with, obj.with
instrument obj
yes     Chad is unwinding its fuel pact with Peru.  =>  TCD > PER
no      Chad is unwinding a rope.

[common-declaration]
act     joint-statement
verb    issue, publish, release, adopt, put out, sign
obj     statement, communique, communiqué, declaration
obj.mod joint, common
A       subj
B       with, obj.with
joint   yes
parties states
yes     Chad and Peru put out a common declaration.  =>  TCD & PER
no      Chad and Peru put out a fire.

[drive-from-power]
act     overthrow
verb    drive, sweep, force, remove, chase, hound, push, eject, topple, throw
from|out_of power, office, presidency, throne, palace
!subj   voter, electorate, vote, election, court, parliament, scandal, party, deputy, protest, army, military, soldier, officer, general, junta, troop
!by     vote, voter, electorate, election, parliament, court
!in     vote, motion, election, poll
!obj    mayor, governor
A       subj
B       obj
parties any
when    happened, ongoing, denied
yes     Kenyan crowds drove President William Ruto from power.  =>  KEN-CVL > KEN
no      Kenyan crowds drove from Mombasa.

[army-drives-from-power]
act     overthrow
verb    drive, sweep, force, remove, chase, hound, push, eject, topple, throw
from|out_of power, office, presidency, throne, palace
subj    army, military, soldier, officer, general, junta, troop
!obj    mayor, governor
A       subj.by, subj.of
A.else  state
B       obj
parties any
when    happened, ongoing, denied
yes     Soldiers drove President William Ruto from power.  =>  KEN > KEN
no      Soldiers drove a bus from Mombasa.

[hand-over-fugitive]
act     extradite
verb    surrender, hand, hand over, turn over, deliver, give up, send back, ship, fly, render
obj     fugitive, hijacker, smuggler, trafficker, fraudster, banker, murderer, killer, gangster, swindler, mobster, kingpin, embezzler, forger, poacher, warlord, launderer
A       subj
B       to@, obj.to@
parties states
yes     Chad surrendered a hijacker to Peru.  =>  TCD > PER
yes     Chad sent back a drug kingpin to Peru.  =>  TCD > PER
no      Chad surrendered a goal to Peru.

[take-in-as-refugee]
act     grant-asylum
verb    take in, take, admit, accept, receive
as      refugee, exile
A       subj
B       obj, obj.mod
yes     Chad took in a Peruvian poet as a refugee.  =>  TCD > PER-CVL
no      Chad took in a Peruvian poet as a lodger.

[give-home-to-refugees]
act     grant-asylum
verb    give, offer, grant, provide
obj     home, shelter, haven, refuge, sanctuary, asylum
to|iobj|for|obj.to|obj.for refugee, exile, dissident, deserter, defector, politician, activist, asylum-seeker, journalist, opponent, poet
A       subj
B       to, iobj, for, obj.to, obj.for
yes     Chad gave a home to forty Peruvian refugees.  =>  TCD > PER
no      Chad gave a home to forty stray dogs.


[stand-by]
type    SUPPORT
verb    stand, stick
by|behind|alongside PARTY
!obj    ANY
A       subj
B       by, behind, alongside
parties states
rank    late
yes     The Norwegian minister stood by Peru in the dispute.  =>  NOR > PER
no      A Norwegian stood by a gate in Peru.

[throw-weight-behind]
type    SUPPORT
verb    throw, put, lend
obj     weight, support, backing
behind|to ANY
A       subj
B       behind, behind.poss, behind.mod, behind.of, behind.by, to, obj.to
parties states
rank    late
yes     Norway threw its weight behind Peru's bid.  =>  NOR > PER
no      Norway threw its weight behind the ball.

[speak-up-for]
type    SUPPORT
verb    speak up, stick up, stand up, vouch, speak out in
for     ANY
A       subj
B       for, for.poss, for.mod
parties states
rank    late
yes     Norway spoke up for Peru's candidate.  =>  NOR > PER
no      Norway spoke up for fish.

[pay-tribute]
type    SUPPORT
verb    pay, offer, render, give, send, convey, extend, deliver
obj     tribute, homage, congratulation, felicitation, condolence, gratitude, thanks, sympathy
A       subj
B       to, iobj, obj.to, to.poss, obj.to.poss, to.mod, obj.to.mod
parties states
when    happened, ongoing
yes     Norway paid tribute to Peru.  =>  NOR > PER
yes     Norway sent Peru its congratulations.  =>  NOR > PER
no      Norway paid taxes to Peru.

[brush-aside]
type    REJECT
verb    spurn, rebuff, brush aside, sweep aside, cast aside, push aside, brush off, shrug off, turn down, turn away, wave away, wave aside, throw out, toss out, bat away, bat, toss, knock back, swat
obj     request, proposal, demand, plan, call, ultimatum, plea, appeal, offer, condition, term, formula, invitation, claim, petition, complaint, objection, overture, motion, suggestion, entreaty
A       subj
B       obj.poss, obj.by, obj.from, obj.mod, obj.of
parties doer
yes     Norway brushed aside Peru's appeal.  =>  NOR > PER
yes     Norway spurned a demand by Peruvian farmers.  =>  NOR > PER-CVL
no      Norway brushed aside a scratch.

[say-no-to]
type    REJECT
verb    say
obj     no
to|obj.to ANY
A       subj
B       to.by, to.from, to.poss, to.of, to.mod, to, obj.to.by, obj.to.from, obj.to.poss, obj.to
parties doer
yes     Norway said no to a plea by Peru.  =>  NOR > PER
no      Norway said no to plastic.

[deaf-ear]
type    REJECT
verb    turn
obj     ear
obj.mod deaf
A       subj
B       to.by, to.from, to.poss, to.of, to.mod, to, obj.to.from, obj.to
parties doer
yes     Norway turned a deaf ear to pleas from Peru.  =>  NOR > PER
no      Norway turned a deaf ear to the storm.

[stay-away-from-talks]
type    REJECT meet
verb    stay, keep, stay away, keep away
from    meeting, talk, talks, summit, negotiation, conference, session
advmod|prt away
A       subj
B       from.with, from.poss, from.in@, from.mod
parties states
rank    late
yes     Norway stayed away from talks with Peru.  =>  NOR > PER
no      Norway stayed away from the sun.

[give-in-to]
type    CONCEDE
verb    give in, cave in, cave, bow, knuckle under, capitulate, buckle, acquiesce, yield, bow down
to|in   ANY
!out    ANY
A       subj
B       to, to.poss, to.from, to.by, to.of, to.mod, in.of, in.poss
parties doer
when    happened, ongoing, planned
rank    late
yes     Norway gave in to Peru's terms.  =>  NOR > PER
yes     Norway bowed to Peruvian rebels.  =>  NOR > PER-REB
no      Norway gave in to sleep.

[give-way-to]
type    CONCEDE
verb    give
obj     way
to|obj.to ANY
A       subj
B       to, to.poss, to.from, to.by, obj.to, obj.to.poss
parties states
rank    late
yes     Norway gave way to Peru over wages.  =>  NOR > PER
no      The rain gave way to snow in Peru.

[swap-files]
type    COOPERATE
verb    exchange, swap, pool, compare
noun    swap, exchange
obj|of  file, list, record, picture, image, imagery, wiretap, footage, fingerprint, map, dossier, log, sample, database
A       subj
B       with, obj.with
nA      between, of.between, subj
nB      with, of.with
joint   yes
parties states
rank    late
yes     Norway and Peru swapped smuggling files.  =>  NOR & PER
no      Norway and Peru swapped shirts.

[share-files]
type    COOPERATE
verb    share, pass, pass on, hand over, begin, start, keep
noun    sharing, passing
obj|of|xcomp.obj file, record, picture, image, imagery, wiretap, footage, fingerprint, dossier, database, data, intelligence
A       subj
B       with, obj.with, to, obj.to, xcomp.with, xcomp.obj.with, of.with, of.to
joint   no
parties states
rank    late
yes     Norway passed bank records to Peru's police.  =>  NOR > PER
no      Norway passed a field of data to its own police.

[do-together]
type    COOPERATE
verb    patrol, drill, build, produce, develop, man
advmod  together, jointly
A       subj
B       with, obj.with
joint   yes
need    both
parties states
rank    late
yes     Norwegian and Peruvian police patrolled the port together.  =>  NOR & PER
no      Norwegian cooks patrolled the port together.

[lend-to]
type    AID
verb    lend, loan
obj     money, helicopter, plane, aircraft, jet, ship, vessel, tanker, boat, truck, lorry, equipment, generator, pump, tent, dollar, euro, pound, yuan, million, billion, engineer, doctor, instructor, expert, officer, soldier, troop, team, crew, bus, locomotive, radar
!obj    support, voice, hand, name, credence, weight, ear, credibility, office, offices
A       subj
B       iobj, to, obj.to, obj, obj.mod
parties doer
when    happened, ongoing
yes     Norway lent Peru three helicopters.  =>  NOR > PER
no      Norway lent a hand.

[give-relief-goods]
type    AID
verb    give, hand over, ship, send, bring, deliver, donate, fly in, truck, share out, hand out, distribute, carry
obj     blanket, tent, medicine, dose, vaccine, relief, generator, ambulance, purifier, seedling, ration, stretcher, ventilator
!obj.of heroin, cocaine, cannabis, marijuana, drug, gold, oil, explosive, uranium
!obj.mod drug, heroin, gold
A       subj
B       to, to@, iobj, obj.to, obj.to@, for, obj.for, among, obj.among, obj.for@
parties doer
when    happened, ongoing
rank    late
yes     Norway handed over blankets to Peruvian villagers.  =>  NOR > PER-CVL
no      Norway shipped cars to Peru.

[send-peacekeepers]
type    AID
verb    send, deploy, dispatch, contribute
obj     peacekeeper
A       subj
B       to@, in@, obj.to@, obj.in@
parties states
when    happened, ongoing
yes     Norway sent peacekeepers to Chad.  =>  NOR > TCD
no      Norway sent peacekeepers home.

[lay-siege-to-embassy]
act     attack-mission
verb    lay
obj     siege, waste
to|obj.to EMBASSY, CONSULATE
A       subj
B       to.mod, to.poss, to.of, to, obj.to.mod, obj.to.poss, obj.to.of, obj.to
yes     Peruvian students laid siege to the Norwegian embassy.  =>  PER-CVL > NOR
no      Peruvian students laid a wreath at the Norwegian embassy.

[wreck-embassy]
act     attack-mission
verb    wreck, stone, smash, smash up, trash, torch, sack, plunder
obj     EMBASSY, CONSULATE, DIPLOMATIC-SITE, nunciature
A       subj
B       obj.mod, obj.poss, obj.of, obj
yes     Peruvian rioters wrecked the Norwegian embassy.  =>  PER-CVL > NOR
no      Peruvian rioters wrecked a bus.

[come-to-terms-with]
type    AGREE
verb    come
to      term, terms, agreement, arrangement
A       subj
B       with, to.with, to.between
joint   yes
status  planned
parties states
yes     Norway came to terms with Peru on tolls.  =>  NOR & PER planned
no      Norway came to terms with the snow.

[give-up-post]
act     leave-office
verb    give up, vacate, relinquish, quit, lay down, surrender
obj     post, office, portfolio, presidency, premiership, throne
!obj.mod post, home, head, box, ticket
!for    ANY
A       subj
need    actor
parties any
A.sector GOV, MIL, LEG, JUD, COP, SPY
when    happened, ongoing
rank    late
yes     Kenyan minister Ali Omar gave up his post.  =>  KEN >
no      The keeper gave up his post at the club.

[thrash-out]
type    CONSULT
verb    thrash out, iron out, hammer out, haggle, bargain
obj|over|on ANY
A       subj
B       with, obj.with
joint   yes
need    both
parties states
when    happened, ongoing
rank    late
yes     Norway and Peru ironed out a fishing row.  =>  NOR & PER
no      Norway ironed out a crease.

[sound-out]
type    CONSULT
verb    sound out, sound
prt     out
A       subj
B       obj
joint   yes
need    both
parties states
rank    late
yes     Norway sounded out the Peruvian minister on tolls.  =>  NOR & PER
no      Norway sounded out the alarm.

[say-yes-to]
type    AGREE
verb    say
obj     yes
to|obj.to ANY
yes     Norway said yes to Peru's offer of fish.  =>  NOR > PER planned
A       subj
B       to.by, to.from, to.poss, to.of, to.mod, to, obj.to.by, obj.to.from, obj.to.poss, obj.to
status  planned
parties doer
no      Norway said the plan had failed.

[take-up-offer]
type    AGREE
verb    take up
obj     offer, proposal, invitation, suggestion
A       subj
B       obj.of, obj.from, obj.by, obj.poss, obj.mod
status  planned
parties doer
rank    late
yes     Norway took up Peru's offer of help.  =>  NOR > PER planned
no      Norway took up fishing.

[assure-of-support]
act     pledge-support
verb    assure
of|obj.of support, backing, vote, help, assistance, solidarity, aid, protection
A       subj, of.poss, obj.of.poss
B       obj, iobj
status  planned
parties doer
yes     Norway assured Peru of its backing.  =>  NOR > PER planned
no      Norway assured Peru of its innocence.

[leaves-the-body-abandon]
act     withdraw-from
verb    abandon, forsake, ditch, drop out
obj|of  PARTY
A       subj
B       obj, of
B.sector IGO, UNO, EUR
parties states
yes     The African Union was abandoned by Peru.  =>  PER > AU
no      A tanker was abandoned by Peru.

# Who is asked to look after another's interests: the power is the doer, as in the entries of 30-missions.
[entrust-interests]
act     name-protecting-power
verb    entrust, hand, confide, commit, assign, give, pass, transfer
obj     interest, care, protection
obj|obj.of interest
!obj.of company, firm, citizen, business
to      PARTY
parties states
A       to
B       subj
C       obj.in@, obj.of.in@, in@
yes     Norway entrusted its interests in Lima to Chad.  =>  TCD > NOR + PER
no      Norway entrusted its savings in Lima to Chad.

[named-to-protect-interests]
act     name-protecting-power
verb    name, designate, choose, appoint, ask, pick
xcomp.obj interest
parties states
A       obj, iobj, xcomp
B       subj, xcomp.obj.poss, xcomp.obj.mod
C       xcomp.in@, xcomp.obj.in@
yes     Norway asked Chad to protect its interests in Lima.  =>  TCD > NOR + PER
no      Norway asked Chad to protect its forests.

[looks-after-interests]
act     name-protecting-power
verb    look, look after, care, watch
after|for|over|obj interest
parties states
A       subj
B       after.poss, after.mod, after.of, for.poss, for.mod, over.poss, over.mod, obj.poss, obj.mod
C       after.in@, for.in@, over.in@, in@, obj.in@
yes     Chad looks after Norwegian interests in Lima.  =>  TCD > NOR + PER
no      Chad looks after its forests in Lima.

[set-foot-in]
act     visit
verb    set
obj     foot
A       subj
B       in@, on@, obj.in@
parties states
A.sector GOV, LEG, ELI, OPP, PTY, PRE
yes     The Norwegian minister set foot in Peru on Monday.  =>  NOR > PER
no      The Norwegian mountaineer set foot in Peru.

[spend-days-in]
act     visit
verb    spend
obj     day, week, weekend, hour
!obj.in jail, prison, custody, hospital, court
!in     jail, prison, custody, hospital, court
A       subj
B       in@, obj.in@, with, obj.with
parties states
A.sector GOV, LEG
rank    late
yes     The Norwegian minister spent three days in Peru.  =>  NOR > PER
no      The Norwegian singer spent three days in Peru.

[storm-out-of-talks]
type    REJECT meet
verb    storm, walk, stalk, storm out, walk out, stalk out
of|out_of meeting, talk, talks, summit, negotiation, conference, session
A       subj, subj.poss, subj.mod
B       out of.with, of.with, out of.mod, of.mod, out of.poss, of.poss, out of.of, of.of
parties states
yes     Norwegian diplomats stormed out of talks with Peru.  =>  NOR > PER
no      Norwegian fans stormed out of a match with Peru.

[cut-talks-short]
type    REJECT meet
verb    cut
obj     meeting, talk, talks, summit, negotiation, session, visit
advmod|xcomp|obj.amod|obj.mod short
A       subj
B       obj.with, with, obj.to@
parties states
yes     Norway cut short its talks with Peru.  =>  NOR > PER
no      Norway cut short its speech.
