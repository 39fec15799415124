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
parties doer
yes     Canada imposed sanctions on Belarus on Monday.  =>  CAN > BLR
yes     Canada announced sanctions on Belarusian settlers.  =>  CAN > BLR-CVL
yes     President Emmanuel Macron signed a decree imposing sanctions on Belarus.  =>  FRA > BLR
yes     Sanctions against Mali were imposed by ECOWAS in 2022.  =>  ECOWAS > MLI
no      Canada imposed fines on drivers.

[hit-with-sanctions]
act     impose-sanctions
verb    hit, strike, slap, smack, sting, punish, target, penalise, penalize, saddle
with|obj.with|obj.of.with SANCTIONS, BANS, levy
A       subj
B       obj, obj.of, obj.mod, obj.poss
parties doer
yes     Canada hit two Belarusian settlers with sanctions.  =>  CAN > BLR-CVL
yes     Canada slapped Belarus with tariffs.  =>  CAN > BLR
no      Canada hit the drums with a ban on silence.

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
verb    lift, remove, end, scrap, cancel, drop, repeal, rescind, abolish, tear up
noun    lifting, removal, end
obj     SANCTIONS, BANS
A       subj, obj.poss, obj.mod
B       on, obj.on, against, obj.against, from
nA      subj, light
nB      on, obj.on, obj.against, against
parties doer
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
B       with, obj.with, to, obj.to, obj.between, obj.into@, into@, obj.along.with, with.., obj.with..
nA      subj, light, by
nB      with, obj.with, obj.between
yes     Niger closed its border with Benin.  =>  NER > BEN
yes     Niger announced the closure of its border with Benin.  =>  NER > BEN
yes     Niger closed three of its four border crossings with Benin.  =>  NER > BEN
no      Niger closed its schools.

[close-states-border]
act     close-border
verb    close, seal, shut, shut down, seal off, bolt, lock, bar
noun    closing, closure, sealing, shutting
obj     border, frontier, crossing
A       subj
B       obj.mod, obj.poss, obj.with, obj.into@
nA      poss, by, subj
nB      of.mod, of.with, of.poss, of.into@, of.to
parties doer
A.sector GOV, COP, MIL, REB
when    happened, ongoing, planned
yes     Libya sealed the Chadian frontier.  =>  LBY > TCD
no      Libya closed the crossing of a street.

[close-borders-to-all]
act     close-border
verb    close, seal, shut, shut down, seal off
noun    closure, closing
obj     border, borders, frontier
!obj.with ANY
!obj.between ANY
!with   ANY
A       subj, obj.poss
B       to@, obj.to@
nA      subj, light, by
nB      to@, obj.to@
need    actor
parties states
yes     Niger closed its borders on Monday.  =>  NER >
no      The region's borders closed on Monday.

[open-border]
act     open-border
verb    open, reopen, re-open
noun    opening, reopening
obj     BORDER
A       subj, obj.poss
B       with, obj.with, to, obj.to, obj.between, obj.into@, into@, obj.along.with, with.., obj.with..
nA      subj, light, by
nB      with, obj.with, obj.between
yes     Niger reopened its border with Benin.  =>  NER > BEN
yes     Niger announced the reopening of its border with Benin.  =>  NER > BEN

[open-states-border]
act     open-border
verb    open, reopen, re-open, unseal, unbar
noun    opening, reopening
obj     border, frontier, crossing
A       subj
B       obj.mod, obj.poss, obj.with, obj.into@
nA      poss, by, subj
nB      of.mod, of.with, of.poss, of.into@, of.to
parties doer
A.sector GOV, COP, MIL, REB
when    happened, ongoing, planned
yes     Libya unsealed the Chadian frontier.  =>  LBY > TCD
no      Libya opened the crossing of a street.

[open-borders-to-all]
act     open-border
verb    open, reopen, re-open
noun    opening, reopening
obj     border, borders, frontier
!obj.with ANY
!obj.between ANY
!with   ANY
A       subj, obj.poss
B       to@, obj.to@
nA      subj, light, by
nB      to@, obj.to@
need    actor
parties states
yes     Niger reopened its borders on Monday.  =>  NER >
no      Niger opened its schools on Monday.

[border-reopens]
act     open-border
verb    open, reopen, re-open
subj    BORDER, pass
!obj    ANY
A       subj.between, subj.with, between
joint   yes
yes     The border crossing between Niger and Benin reopened.  =>  NER & BEN
no      The border museum reopened.

[ban-flights]
act     ban-flights
verb    ban, suspend, halt, stop, cancel, close
noun    ban, suspension
obj     AIRSPACE
A       subj
B       from@, obj.from@, to@, obj.to@, obj.mod, for, obj.with, obj.between
nA      subj, light, by
nB      from@, obj.from@, to@, obj.to@, on.from@, on.to@, obj.mod
yes     Poland banned flights from Russia.  =>  POL > RUS
yes     Poland closed its airspace to Russia.  =>  POL > RUS

[flights-suspended-by-order]
act     ban-flights
verb    announce, order, declare, impose, decree, introduce, approve
obj     suspension, halt, ban, cancellation, stop, freeze, cessation
obj.of  flight
A       subj
B       obj.of.from@, obj.of.to@, from@, to@, obj.from@, obj.to@, obj.of.mod, obj.of.with, obj.of.between
parties states
yes     Poland announced the suspension of all flights from Russia.  =>  POL > RUS
no      Poland announced the suspension of a pilot.

[flight-ban-by-order]
act     ban-flights
verb    announce, order, declare, impose, decree, introduce, approve
obj     ban
obj.on  AIRSPACE, plane, aircraft
A       subj
B       obj.on.from@, obj.on.to@, from@, to@, obj.from@, obj.to@, obj.on.mod, obj.on.with
parties states
yes     Poland imposed a ban on flights from Russia.  =>  POL > RUS
no      Poland imposed a ban on kites.

[ban-planes]
act     ban-flights
verb    ban, bar, prohibit, block, stop, forbid
obj     aircraft, plane, airline, carrier, jet, airliner, flight
from    airspace, fly, land, operate, enter, overfly, sky, air, airport
A       subj
B       obj.mod, obj.of, obj.from@, obj.poss, obj
parties doer
yes     Poland barred Russian aircraft from its airspace.  =>  POL > RUS
no      Poland banned Russian ships from its ports.

[close-airspace-to-all]
act     ban-flights
verb    close, shut, shut down
noun    closure
obj     airspace
A       subj, obj.poss
B       to@, obj.to@
nA      subj, light, by
need    actor
parties states
yes     Sudan closed its airspace on Monday.  =>  SDN >
no      Sudan closed its museum on Monday.
