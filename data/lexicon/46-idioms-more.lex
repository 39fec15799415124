# More idioms for acts: what is said of embassies, envoys, offices and treaties in words that no entry of the earlier files has.

[become-party-to-treaty]
act     accede
verb    become
xcomp|obj party, signatory, member
xcomp.to|obj.to|to treaty, convention, protocol, accord, pact, statute, charter
A       subj
need    actor
parties states
yes     Tonga became a party to the Vienna Convention in May.  =>  TON >
no      Tonga became a party to a lawsuit.

[says-how-sorry]
act     apologise
verb    tell, write
ccomp   sorry
!ccomp.xcomp hear, see, learn, lose, miss, leave
!ccomp.about loss, defeat
A       subj
B       obj, iobj, to
A.sector GOV, LEG, MIL, COP, ELI
B.sector GOV, LEG, MIL, COP, ELI
parties states
yes     Kenya's foreign minister told the Peruvian ambassador that he was sorry for the raid.  =>  KEN > PER
no      Sweden's coach told Finland that he was sorry to lose.

[flag-over-embassy]
act     open-mission
verb    hoist, raise, run up, fly
obj     flag
over|at|obj.over|obj.at EMBASSY
over.mod|at.mod|obj.over.mod|obj.at.mod new, first, full, reopen, reopened
A       subj
B       over.in@, at.in@, obj.over.in@, obj.at.in@, in@
parties states
yes     Peru hoisted its flag over a new embassy in Nairobi.  =>  PER > KEN
no      Peru hoisted its flag over a new stadium in Nairobi.

[inaugurates-interests-section]
act     open-interests-section
verb    inaugurate, unveil
obj     INTERESTS-SECTION
A       subj
B       in@, obj.in@, at@, obj.at@
yes     Egypt inaugurated an interests section in Tehran.  =>  EGY > IRN
no      Egypt inaugurated an office in Cairo.

[winds-down-section]
act     close-interests-section
verb    wind down, wound down
obj     INTERESTS-SECTION
A       subj
B       in@, obj.in@, at@, obj.at@
yes     Egypt wound down its interests section in Tehran.  =>  EGY > IRN
no      Egypt wound down its office in Cairo.

[embassy-shuts-its-doors]
act     close-mission
verb    shut, close
obj     door
subj    EMBASSY
!to     ANY
!obj.to ANY
!for    ANY
!during ANY
!after  threat, protest, flood, attack
A       subj.poss, subj.mod, subj.of
B       subj.in@, in@, subj.at@
parties states
yes     Kenya's embassy in Lima shut its doors on Friday.  =>  KEN > PER
no      Kenya's museum in Lima shut its doors on Friday.

[consulate-shuts-its-doors]
act     close-consulate
verb    shut, close
obj     door
subj    CONSULATE
!to     ANY
!obj.to ANY
!for    ANY
!during ANY
!after  threat, protest, flood, attack
A       subj.poss, subj.mod, subj.of
B       subj.in@, in@, subj.at@
parties states
yes     Kenya's consulate in Lima closed its doors on Friday.  =>  KEN > PER
no      Kenya's cinema in Lima closed its doors on Friday.

[locks-doors-of-embassy]
act     close-mission
verb    shut, close
obj     door
obj.of  EMBASSY
!to     ANY
!obj.to ANY
!for    ANY
!during ANY
!after  threat, protest, flood, attack
A       subj, obj.of.poss
B       obj.of.in@, in@
parties states
yes     Kenya closed the doors of its embassy in Lima.  =>  KEN > PER
no      Kenya closed the doors of its bank in Lima.

[institute-consular-ties]
act     establish-consular
verb    institute, create, agree on, take up
obj     CONSULAR-TIES
A       subj
B       obj.with, with, obj.between, between
yes     Chad instituted consular relations with Peru.  =>  TCD & PER
no      Chad instituted consular fees in Peru.

[turfs-out-diplomats]
act     expel
verb    boot out, send home, sling out
obj     CORE-DIPLOMAT
!obj.poss its, their, his, her
A       subj
B       obj.mod, obj.poss, obj.of, obj.of.mod, obj
parties states
yes     Malta booted out a Libyan attaché.  =>  MLT > LBY
no      Malta booted out its coach.

[sends-diplomat-home]
act     expel
verb    send
obj     CORE-DIPLOMAT
advmod|prt home
!obj.poss its, their, his, her
!for    consultation, consultations, funeral, burial, treatment
A       subj
B       obj.mod, obj.poss, obj.of, obj
parties states
yes     Malta sent home two Libyan diplomats.  =>  MLT > LBY
no      Malta sent home two Libyan swimmers.

[secretary-expelled]
act     expel
verb    expel, deport, kick out, eject, throw out, evict, oust, order out, boot out, turf out, send home
obj|obj.appos secretary
obj.mod|obj.appos.mod first, second, third
!obj.of union, party, club, committee, federation
A       subj, by
B       obj.mod, obj.poss, obj.of, obj.appos.of, obj.appos.of.mod, obj.appos.mod, obj.appos.poss, obj
parties states
yes     Malta expelled the first secretary of the Libyan embassy.  =>  MLT > LBY
no      Malta expelled the first secretary of the chess club.

[declared-undesirable]
act     persona-non-grata
verb    declare
obj     CORE-DIPLOMAT
xcomp   undesirable, unwelcome, unwanted, guest
A       subj
B       obj.mod, obj.poss, obj.of, obj
parties states
yes     Malta declared two Libyan attachés unwelcome.  =>  MLT > LBY
no      Malta declared two Libyan singers unwelcome.

[called-to-the-ministry]
act     summon
verb    call, order, haul, bring, march
obj     CORE-DIPLOMAT
to|before|obj.to|obj.before|into|obj.into ministry
!obj.poss its, their, his, her
!for    dinner, farewell, ceremony, reception
A       subj, to.mod, obj.to.mod
B       obj.mod, obj.poss, obj.of, obj
parties states
yes     Malta hauled the Libyan ambassador before the foreign ministry.  =>  MLT > LBY
no      Malta called the Libyan ambassador to the ministry's jubilee ball a friend.

[sends-for-ambassador]
act     summon
verb    send
for     HEAD-OF-MISSION, envoy, consul
!obj    ANY
!for.poss its, their, his, her
A       subj
B       for.mod, for.poss, for.of, for
parties states
yes     Malta sent for the Libyan ambassador on Monday.  =>  MLT > LBY
no      Malta sent for the Libyan doctor on Monday.

[ambassador-resumes-post]
act     return-head
verb    resume, retake, reoccupy
obj     post, duty, duties, place, station
subj    AMBASSADOR
A       subj.poss, subj.mod, subj.of, subj
B       obj.in@, in@, obj.at@, at@
parties states
yes     Kenya's ambassador resumed his duties in Lima.  =>  KEN > PER
no      Kenya's goalkeeper resumed his duties in Lima.

[return-of-ambassador-to-post]
act     return-head
noun    return
of      AMBASSADOR
to|of.to post, job, duty, station
nA      of.poss, of.mod, of
nB      to.in@, in@, to.at@, of.to.in@
parties states
yes     The return of Kenya's ambassador to his post in Lima was welcomed.  =>  KEN > PER
no      The return of Kenya's coach to his post in Lima was welcomed.

[surrenders-wanted-person]
act     extradite
verb    surrender, deliver up, give up, turn over
obj     man, woman, suspect, fugitive, swindler, banker, killer, trafficker, smuggler, hacker, fraudster, officer, general, colonel, minister, militant, gunman, criminal, murderer, spy, businessman, trader
obj.mod|obj.amod want, wanted, fugitive, runaway, accused, suspected
!obj    firearm, weapon, territory, power, control, car, title, crown, body
A       subj
B       to, obj.to, to@
B.sector GOV, JUD, COP
parties states
yes     Malta surrendered a wanted swindler to Libya.  =>  MLT > LBY
no      Malta surrendered a wanted title to Libya.

[takes-charge-of-interests]
act     name-protecting-power
verb    take, assume
obj     charge, care
obj.of|of interest
!obj.of company, firm
!in     league, cup
parties states
A       subj
B       obj.of.poss, obj.of.mod, of.poss, of.mod
C       obj.of.in@, in@, of.in@
yes     Norway took charge of Peru's interests in Tehran.  =>  NOR > PER + IRN
no      Norway took charge of the interests of a bank.

[at-the-disposal-as-mediator]
act     offer-mediation
verb    put, place
obj     office, service, services
at      disposal
A       subj
B       at.of
obj.mod|obj.as good, mediator, conciliator, broker, arbiter, go-between
parties states
yes     Norway put its good offices at the disposal of Peru and Chile.  =>  NOR > PER + CHL
no      Norway put its good cooks at the disposal of Peru and Chile.

[proffers-mediation]
act     offer-mediation
verb    proffer, tender, volunteer
obj     mediation, arbitration
A       subj
B       between, obj.between, to, obj.to
parties states
yes     Norway proffered mediation between Peru and Chile.  =>  NOR > PER + CHL
no      Norway proffered advice to Peru and Chile.

[asks-to-an-event]
act     invite
verb    ask, bid
obj     PARTY
to|obj.to forum, summit, conference, dinner, lunch, breakfast, gala, inauguration, ceremony, festival, fair, jubilee, banquet, reception, wedding, funeral, parade, carnival
!xcomp  ANY
!for    ANY
A       subj
B       obj
parties states
yes     Peru asked Chile's president to a dinner in Lima.  =>  PER > CHL
no      Peru asked Chile for a contribution to the conference.

[asks-to-come]
act     invite
verb    ask, bid
obj     PARTY
xcomp   come
!xcomp.xcomp ANY
!xcomp.with ANY
!xcomp.to table, sense, aid, rescue, help, term, defence
!xcomp.prt clean, forward
A       subj
B       obj
parties states
yes     Peru asked Chile's president to come to Lima.  =>  PER > CHL
no      Peru asked Chile to come clean.

[gives-audience]
act     meet
verb    give, grant, accord
obj     audience
A       subj
B       iobj, to, obj.to
parties states
yes     Peru's president granted an audience to the Chilean minister.  =>  PER & CHL
no      Peru's singer gave her audience a song.

[days-of-talks]
act     meet
verb    hold, have, end, begin, conclude, start, complete, wrap up, finish, open, close
obj     day, hour, week, round, series, session
obj.of  talk, talks, discussion, negotiation, consultation, deliberation, haggling, bargaining
A       subj
B       with, obj.with, obj.of.with
joint   yes
need    both
parties states
yes     Peru and Chile ended two days of talks on the bay.  =>  PER & CHL
yes     Peru held a second round of discussions with Chile.  =>  PER & CHL
no      Peru held two days of mourning.

[axes-meeting]
act     cancel-meeting
verb    axe, scrub, put off, scrap, call off, postpone
obj     session, trip, visit, lecture, journey, dinner
!obj.poss life, company
!obj.mod space, business, school, training, trading, practice, field, shopping
A       subj
B       obj.with, with, obj.to@, to@, obj.for
A.sector GOV, LEG, ELI, MIL
parties states
yes     Peru's minister put off his trip to Chile.  =>  PER > CHL
no      Peru's team put off its training session.

[plots-to-overthrow]
act     overthrow
verb    plot, conspire, scheme
xcomp|acl overthrow, topple, oust, depose, unseat, bring down, bring
A       subj
B       xcomp.obj, xcomp.obj.of, xcomp.obj.mod
status  planned
parties any
B.sector GOV, LEG, MIL, PRE, ELI
when    happened, ongoing, planned
yes     Peruvian exiles are plotting to overthrow the government of Peru.  =>  PER-CVL > PER planned
no      Peru plotted to beat Chile in the final.

[takes-over-as-minister]
act     take-office
verb    take over
as      minister, president, premier, chancellor, prime minister
!as.of  club, team, company, bank, board, association, council
A       as.poss, as.mod, as.of, subj
need    actor
parties any
A.sector GOV, LEG, ELI, MIL
yes     Diaz took over as Peru's defence minister on Thursday.  =>  PER >
no      Diaz took over as Peru's goalkeeper on Thursday.

[assumes-duties]
act     take-office
verb    assume, take up
obj     duty, duties, office, premiership, presidency
subj    minister, president, premier, chancellor, prime minister
!subj.of association, federation, bank, club, union, company
!as     guest, teacher, chairman
A       subj, subj.mod, subj.poss
need    actor
parties any
A.sector GOV, LEG, ELI, MIL
yes     Peru's new prime minister assumed her duties on Monday.  =>  PER >
no      Peru's new keeper assumed her duties on Monday.

[minister-quits]
act     leave-office
verb    quit, bow out, stand down
subj    minister, president, premier, chancellor, prime minister, secretary, speaker, governor
!obj    ANY
!subj.of association, federation, bank, club, union, company
!of|out_of|as|from tournament, race, coach, captain, contest, council, club, treaty, talk
A       subj, subj.mod, subj.poss
need    actor
parties any
A.sector GOV, LEG, ELI, MIL
when    happened, ongoing, planned, denied
yes     Peru's finance minister quit on Friday.  =>  PER >
no      Peru's best striker quit on Friday.

[gives-notice-of-treaty]
act     terminate-agreement
verb    give, serve
obj     notice
obj.of|of|to|obj.to agreement, treaty, accord, pact, convention
obj.of.poss|of.poss ANY
A       subj
B       obj.of.with, of.with, with, obj.with
parties states
yes     Peru gave notice of its fishing agreement with Chile.  =>  PER > CHL
no      Peru gave notice of a storm.

