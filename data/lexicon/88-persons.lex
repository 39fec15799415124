# Asylum, extradition, and changes of government.

[grant-asylum]
act     grant-asylum
verb    grant, give, offer, provide
noun    granting, grant
obj     ASYLUM
A       subj, in@, obj.in@, at
B       to, iobj, obj.to, obj.for, obj
nA      subj, light
nB      obj.to, to
yes     Mexico granted asylum to former Bolivian President Evo Morales.  =>  MEX > BOL
yes     Former Bolivian President Evo Morales was granted asylum in Mexico.  =>  MEX > BOL

[granted-asylum]
act     grant-asylum
verb    receive, get, obtain
obj     ASYLUM
A       in@, obj.in@, from, by
B       subj
yes     Former Bolivian President Evo Morales received asylum in Mexico.  =>  MEX > BOL
no      Former Bolivian President Evo Morales sought asylum in Mexico.

[shelter]
act     grant-asylum
verb    welcome, shelter, harbour, harbor, take in, receive, host, protect
after   FALL
A       subj@
B       obj
yes     Cuba welcomed President Evo Morales after his overthrow.  =>  CUB > BOL
no      Cuba welcomed President Evo Morales after lunch.

[extradite]
act     extradite
verb    extradite
noun    extradition
A       subj, from@, to.from@, obj.from@, in@
B       to@, obj.to@
nA      subj, from@, light, by
nB      to@, of.to@
yes     Spain extradited the man to Mexico.  =>  ESP > MEX
yes     A businessman was extradited to Mexico from Spain.  =>  ESP > MEX
yes     Spain extradited two leaders of a gang to Mexico.  =>  ESP > MEX
yes     The man was extradited from Spain to Mexico.  =>  ESP > MEX

[decide-extradition]
act     extradite
verb    approve, order, allow, authorise, authorize, grant, back, permit
obj     extradition
status  planned
A       subj
A.else  state
B       obj.to@, to@, obj.of.to@
yes     A Spanish court approved the extradition of a banker to Mexico.  =>  ESP > MEX planned
no      A Spanish court approved the sale of a bank to Mexico.

[refuse-extradition]
act     extradite
verb    refuse, reject, block, deny, halt, decline
obj     extradition
status  denied
A       subj
B       obj.to@, to@, obj.of.to@
yes     A Spanish court blocked the extradition of a banker to Mexico.  =>  ESP > MEX denied
no      A Spanish court blocked the sale of a bank to Mexico.

[overthrow]
act     overthrow
verb    overthrow, topple, oust, depose, unseat
noun    overthrow, toppling, ouster, ousting, deposition, fall, downfall
A       subj
B       obj, of
nA      subj, light
nB      obj, of
!in     vote, motion, election, match, final
!by     vote, motion, voter
when    happened, ongoing, denied
B.sector GOV, LEG, MIL, PRE, ELI
need    recipient
yes     Rebels overthrew President Bashar al-Assad.  =>  > SYR
no      The wall fell.

[coup-somewhere]
act     overthrow
noun    coup, putsch
!mod    attempted, failed, attempt, alleged, foiled, thwarted, abortive, unsuccessful, possible, palace, media, diplomatic, publicity
!of     attempt
!appos  attempt
nA      by
nB      in@, of, against, mod, of.in@
need    recipient
yes     A military coup in Mali followed.  =>  > MLI
yes     The Malian coup was condemned.  =>  > MLI
no      A failed coup in Mali followed.

[coup-told]
act     overthrow
noun    coup, putsch
!mod    attempted, failed, attempt, alleged, foiled, thwarted, abortive, unsuccessful, possible, palace, media, diplomatic, publicity
nA      by
nB      in@
B.else  state
need    recipient
yes     The African Union suspended Mali because of last week's coup.  =>  > MLI
no      The African Union suspended Mali because of last week's failed coup.

[regime-falls]
act     overthrow
verb    fall, collapse
subj    REGIME
!xcomp  ANY
!prt    ANY
!under  ANY
A       
B       subj
need    recipient
yes     The Syrian government fell in 2024.  =>  > SYR

[assume-office]
act     take-office
verb    take, assume
obj     office, power, presidency, premiership
!obj.mod rotating
A       obj.of, as.of, subj
need    actor
yes     President Javier Milei took office in December 2023.  =>  ARG >

[sworn-in]
act     take-office
verb    swear in, inaugurate, swear
!obj    allegiance, loyalty, oath, game, festival, championship, bridge, museum, road, station, exhibition
A       obj
need    actor
yes     President Javier Milei was sworn in on Sunday.  =>  ARG >

[resignation]
act     leave-office
noun    resignation, abdication
nA      subj, of
need    actor
when    happened, ongoing, planned, denied
yes     The resignation of President Evo Morales followed.  =>  BOL >

[resign]
act     leave-office
verb    resign, abdicate, step down
?obj    POST-HELD
A       subj
need    actor
when    happened, ongoing, planned, denied
yes     President Evo Morales resigned in November 2019.  =>  BOL >
no      The clerk resigned.

[take-office]
act     take-office
verb    inaugurate, swear in, swear, install
as      RULER
A       obj, subj
need    actor
yes     Javier Milei was inaugurated as president.  =>  ARG >
