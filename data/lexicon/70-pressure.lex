# Sanctions, borders and flights.

[impose-sanctions]
act     impose-sanctions
verb    impose, reimpose, re-impose, reinstate, restore, slap, place, put, introduce, apply, announce, adopt, approve, order, extend, tighten, expand, renew, unveil, enact, levy, set
noun    imposition, reimposition, reinstatement, introduction, extension
obj     SANCTIONS, BANS
A       subj
B       on, obj.on, against, obj.against, upon, to.against, obj.on.in@, on.in@, obj.against.in@, against.in@, obj.on.mod
nA      subj, light, by, of.by
nB      on, obj.on, obj.against, against, of.on, of.against, of.by.on
parties states
yes     Canada imposed sanctions on Belarus on Monday.  =>  CAN > BLR
yes     President Emmanuel Macron signed a decree imposing sanctions on Belarus.  =>  FRA > BLR
yes     Sanctions against Mali were imposed by ECOWAS in 2022.  =>  ECOWAS > MLI
no      Canada imposed fines on drivers.

[sanction-verb]
act     impose-sanctions
verb    sanction, blacklist, embargo, blockade
A       subj
B       obj
!obj    TALKS, election, vote, session, game, games, ceremony, event, festival
parties states
yes     Canada sanctioned Belarus.  =>  CAN > BLR

[sanctions-standing]
standing sanctions in force
noun    sanction, sanctions, embargo, blockade
nA      subj, mod, by, light
nB      on, against, of
parties states
yes     Canadian sanctions on Belarus hurt its banks.  =>  CAN > BLR

[lift-sanctions]
act     lift-sanctions
verb    lift, remove, end, scrap, cancel, drop, repeal, rescind, abolish
noun    lifting, removal, end
obj     SANCTIONS, BANS
A       subj, obj.poss, obj.mod
B       on, obj.on, against, obj.against, from
nA      subj, light
nB      on, obj.on, obj.against, against
parties states
yes     Japan lifted sanctions on Myanmar.  =>  JPN > MMR
yes     President Emmanuel Macron signed an order lifting all sanctions on Mali.  =>  FRA > MLI
no      Japan lifted restrictions on parties.

[ease-sanctions]
act     ease-sanctions
verb    ease, relax, loosen, waive, suspend, soften, reduce
noun    easing, relaxation, suspension, waiver
obj     SANCTIONS, BANS
A       subj
B       on, obj.on, against, obj.against, for
nA      subj, light
nB      on, obj.on, against, obj.against
yes     Canada eased sanctions on Cuba.  =>  CAN > CUB

[trade-cut]
act     impose-sanctions
verb    sever, cut, cut off, break, break off, suspend, halt, end
obj     ECONOMIC-TIES, trade, import, export
A       subj
B       with, obj.with, to
parties states
yes     Turkey suspended trade with Israel.  =>  TUR > ISR

[cut-links]
act     impose-sanctions
verb    cut, cut off, close, suspend, sever
obj     connection, link, route
obj.mod land, air, sea, transport, maritime
A       subj
B       with, obj.with, to, obj.to
parties states
yes     Egypt cut all air and sea links with Qatar.  =>  EGY > QAT

[close-border]
act     close-border
verb    close, seal, shut, shut down, seal off
noun    closure, closing, sealing
obj     BORDER
A       subj, obj.poss
B       with, obj.with, to, obj.to, obj.between
nA      subj, light
nB      with, obj.with, obj.between
yes     Niger closed its border with Benin.  =>  NER > BEN
no      Niger closed its schools.

[open-border]
act     open-border
verb    open, reopen, re-open
noun    opening, reopening
obj     BORDER
A       subj, obj.poss
B       with, obj.with, to, obj.to, obj.between
nA      subj, light
nB      with, obj.with, obj.between
yes     Niger reopened its border with Benin.  =>  NER > BEN

[ban-flights]
act     ban-flights
verb    ban, suspend, halt, stop, cancel, close
noun    ban, suspension
obj     AIRSPACE
A       subj
B       from@, obj.from@, to@, obj.to@, obj.mod, for, obj.with, obj.between
yes     Poland banned flights from Russia.  =>  POL > RUS
yes     Poland closed its airspace to Russia.  =>  POL > RUS
