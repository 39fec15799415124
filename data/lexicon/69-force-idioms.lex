# Force, coercion and its end in idioms: guns fall silent, planes take people home, soldiers come home, weapons are stacked.

[paths THITHER]
is      with, to@, into@, near@, along@, in@, at@, on@, against, against.., off@, around@, toward@, towards@, obj.to@, obj.in@, obj.into@, obj.near@, obj.along@, obj.at@, obj.toward@, obj.towards@, obj.to..@, obj.into..@, obj.along..@, obj.near..@, obj.toward..@, in..@, at..@, into..@, to..@, along..@, near..@, xcomp.obj

[paths THENCE]
is      from@, obj.from@, out of@, obj.out of@, advmod.from@, off@, obj.off@, advmod.out of@

[concept GUNS]
nouns    gun, arm, arms, weapon, rifle, artillery, cannon, weaponry, weapons, pistol, shotgun, armament, armaments, kalashnikov, machete, spear, grenade, mortar

[concept SOLDIERS]
nouns    troop, troops, soldier, force, forces, army, peacekeeper, contingent, battalion, brigade, paratrooper, marine, engineer, sapper, unit, garrison, company, regiment, squadron, trainer, instructor, detachment, infantry, division, battlegroup, commando, gunner, sailor, patrol, men, crew, tank, reinforcement, reinforcements, reservist, regular, officer, militiaman, legionnaire, gendarme, guardsman
unless   film, news, medical, search, rescue, insurance, theatre, dance, camera, television, ground, cabin, flight, job, work, sales, fitness, football

[concept ARMOUR]
nouns    tank, armour, armor, howitzer, artillery, missile, rocket, launcher, gun, mortar, gunboat, warship, destroyer, frigate, corvette, carrier, battery, armoured car, armored car, armoured vehicle, armored vehicle, personnel carrier, rocket launcher, missile launcher, air defence, air defense, jet, warplane, bomber, gunship, submarine, column of armour, column of tanks, s-300, s-400, scud
unless   water, air, job, think, fish, fuel, passenger, aid

[concept FORCES-MOVED]
nouns    troop, troops, soldier, force, forces, army, battalion, brigade, paratrooper, marine, unit, contingent, company, regiment, squadron, infantry, division, commando, reinforcement, reinforcements, militia, militiaman, gendarme, police, policeman, fighter, guard, reservist, column
unless   medical, search, rescue, task, work, peacekeeping, football, fire, film

[silence-guns]
act     ceasefire
verb    silence, lay aside, put down, lay, put, still, quiet, rest, ground
obj     GUNS
obj.poss  their, its, his
?advmod aside, down
!in     camp, cell, ceremony
A       subj
B       with
need    actor
joint   yes
parties any
when    happened, ongoing
rank    late
yes     Peru and the Shining Path silenced their guns.  =>  PER & PER-REB
no      The police laid down flowers.

[stop-shooting]
act     ceasefire
verb    stop, cease, quit, halt
xcomp   shoot, fire, fight, shell, bomb
A       subj
B       with, xcomp.with
need    actor
joint   yes
parties any
A.sector MIL, REB, PRM, GOV, UAF
when    happened, ongoing
yes     Togolese soldiers and Ghanaian rebels stopped shooting.  =>  TGO & GHA-REB
no      The Peruvian director stopped shooting.

[cease-fire-verb]
act     ceasefire
verb    cease
obj     fire
A       subj
B       with
need    actor
joint   yes
parties any
when    happened, ongoing
yes     Togolese and Ghanaian soldiers ceased fire.  =>  GHA & TGO
no      The Peruvian plant ceased work.

[keep-the-truce]
act     ceasefire
verb    honour, honor, observe, respect, keep, uphold, keep to, hold to, stick to, strike, make, arrange
obj     TRUCE, CEASEFIRE-DEAL
A       subj
B       with, obj.with, obj.between
joint   yes
parties any
when    happened, ongoing
rank    late
yes     Chad and Libya are honouring the ceasefire.  =>  LBY & TCD
no      Chad struck a bargain with Libya.

[make-peace]
act     peace
verb    make, conclude, seal, sign, agree
obj|subj  peace
!obj.mod inner
A       subj, between
B       with, obj.with, obj.between, between
joint   yes
parties any
when    happened, ongoing, hypothetical, denied
yes     Peru made peace with the Shining Path.  =>  PER & PER-REB
yes     Chad and Libya concluded peace.  =>  LBY & TCD
yes     The peace concluded between Chad and Libya has held.  =>  LBY & TCD
no      Chad made peace with its past.

[bury-hatchet]
act     peace
verb    bury
obj     hatchet
A       subj
B       with, obj.with
joint   yes
parties any
in      treaty, agreement, accord, deal, pact
when    happened, ongoing
yes     Peru buried the hatchet with Chile in a peace treaty.  =>  CHL & PER
no      Peru buried its dead in Chile.

[peace-between]
act     peace
noun    peace
nA      between, poss, acl.between
nB      with, between, acl.with
!of     ANY
joint   yes
when    happened, ongoing
rank    late
yes     Peru's peace with Chile has held.  =>  CHL & PER
no      Peru's peace of mind with Chile has held.

[stack-weapons]
type    RETREAT disarm
verb    lay down, hand over, turn in, hand in, give up, surrender, stack, decommission, yield up, deliver up, hand, turn
noun    surrender, decommissioning, handover
obj|in  GUNS
A       subj, obj.of, by
B       to, before, obj.to
nA      poss, by, subj, of.of
nB      to, before
need    actor
A.sector REB, OPP, PRM, UAF, CVL
parties any
joint   no
when    happened, ongoing, hypothetical
rank    late
yes     Peruvian rebels stacked their rifles.  =>  PER-REB >
yes     Peruvian rebels handed in their rifles to Chilean troops.  =>  PER-REB > CHL
no      The shop stacked its shelves.

[bring-troops-home]
act     withdraw-forces
verb    bring, take, fly, lead, ship, march, sail, pull, order, call, airlift, ferry, send, bring home, take home, fly home, lead home, send home, order home, call home
obj     SOLDIERS, monitor, observer
prt|advmod  home, back, away, off
!to     ANY
!obj    ambassador, diplomat, envoy, student, worker, tourist, refugee, film
A       subj, obj.mod, obj.poss
B       THENCE
parties doer
when    happened, ongoing, planned, hypothetical, denied
rank    late
yes     Chad brought its soldiers home from Libya.  =>  TCD > LBY
no      Chad brought its students home from Libya.

[take-troops-out]
act     withdraw-forces
verb    take, bring, pull, move, get, order, ship, fly, pull out, take out, bring out, get out, move out, march, lead, sail
obj     SOLDIERS
out_of|obj.out_of  ANY
A       subj, obj.mod, obj.poss
B       THENCE
parties doer
rank    late
yes     Chad pulled its last soldiers out of Libya.  =>  TCD > LBY
no      Chad took its children out of school.

[troops-gone]
act     withdraw-forces
noun    exit, departure, pullout, pull-out, retreat, evacuation, withdrawal, exodus
of      SOLDIERS
nA      of, of.mod, of.poss
nB      from@, of.from@
when    happened, ongoing, planned, hypothetical, denied
parties states
yes     The exit of Chadian troops from Libya was swift.  =>  TCD > LBY
no      The exit of a goat from Libya was swift.

[army-gone]
act     withdraw-forces
noun    exit, departure, pullout, pull-out, evacuation
poss    SOLDIERS
nA      poss
nB      from@
parties states
yes     The Chadian army's exit from Libya was swift.  =>  TCD > LBY
no      The Chadian team's exit from Libya was swift.

[sail-away]
act     withdraw-forces
verb    sail away, march out, move out, march, sail, drive out, march away, march home
subj    SOLDIERS
A       subj
B       from@, out of@
!after  exercise, drill, drills, visit
!for    ANY
!to     ANY
!on     ANY
parties states
when    happened, ongoing, planned, denied
rank    late
yes     Chadian marines sailed away from Libya.  =>  TCD > LBY
no      Chadian tourists sailed away from Libya.

[rush-troops]
act     deploy-forces
verb    rush, fly, airlift, ship, land, pour, march, ferry, post, throw, commit, hurry, lead, pump, drop, parachute, funnel, shift, sneak, sneak in
obj     FORCES-MOVED
!obj    police, policeman, guard
!home   ANY
A       subj, obj.mod, obj.poss
B       THITHER
parties doer
rank    late
when    happened, ongoing, planned, hypothetical, denied, threatened
yes     Chad rushed two battalions to Libya.  =>  TCD > LBY
yes     Chadian infantry were posted to Libya.  =>  TCD > LBY
no      Chad rushed two doctors to Libya.

[send-reinforcements]
act     deploy-forces
verb    send, rush, fly, dispatch, deploy, land, pour, mass, move
obj     reinforcement, reinforcements, troop, troops, soldier, battalion, brigade, army, marine, paratrooper
A       subj, obj.mod, obj.poss
B       THITHER
need    actor
parties states
rank    late
when    happened, ongoing
yes     The Chadian army sent reinforcements.  =>  TCD >
no      The Chadian bank sent letters.

[roll-guns]
type    MOBILIZE weapons
verb    roll, wheel, haul, move, bring, rush, position, truck, tow, drag, site, wheel out, roll out, trundle, fly, set up, aim, point, train
obj     ARMOUR
A       subj, obj.poss, obj.mod
B       THITHER, up to@, opposite@, up to..@
need    actor
!from   ANY
!to     museum, scrapyard
!in     parade
parties doer
A.sector MIL, GOV, REB, COP, PRM, UAF
when    happened, ongoing, planned
rank    late
yes     Chad rolled howitzers up to the border.  =>  TCD >
yes     Chad wheeled rocket launchers towards Libya.  =>  TCD > LBY
no      The Chadian bank rolled barrels towards the town.

[on-full-alert]
type    MOBILIZE troops
verb    put, place, go
on      alert, standby
subj    ANY
A       subj
need    actor
!obj    hospital, coast, residents, hospitals, island, city, country, public
A.sector MIL
parties states
when    happened, ongoing
rank    late
yes     The Chadian navy went on alert.  =>  TCD >
no      The Chadian hospital went on alert.

[raise-militia]
type    MOBILIZE militia
verb    raise, call up, muster, mobilise, mobilize, form, call out, levy, recruit, arm, assemble, mass, embody, call to arms
obj     militia, militias, militiaman, volunteer, levy, levies, home guard, self-defence unit, vigilante, guard, fighter, reservist, conscript
!obj    fund
!obj.mod honour, honor, student, election, un
A       subj
B       against, near@
need    actor
A.sector MIL, GOV, REB, PRM
parties any
when    happened, ongoing, planned, denied
rank    late
yes     Chad raised village militias along the river.  =>  TCD >
no      Chad raised fees.

[call-to-arms]
type    MOBILIZE militia
verb    call, summon
to      arm, arms, colour, colours
A       subj
B       against
need    actor
parties any
A.sector MIL, GOV, REB
yes     Chad called its militias to arms.  =>  TCD >
no      Chad called a cab to the armoury.

[fighters-muster]
type    MOBILIZE militia
verb    muster, mass, regroup, entrain, mobilise, mobilize, marshal, rally, dig in
subj    militiaman, fighter, rebel, guerrilla, insurgent, infantry, troop, troops, soldier, army, brigade, battalion, militia
!against ANY
!obj    ANY
A       subj
B       near@, along@, opposite@
need    actor
A.sector MIL, REB, PRM, UAF
parties any
when    happened, ongoing
rank    late
yes     Chadian rebels are mustering in the hills.  =>  TCD-REB >
no      Chadian singers are mustering in the hills.

[test-fires]
type    MOBILIZE weapons
verb    test-fire, test-launch, testfire, flight-test
A       subj
B       over@, toward@, towards@, into@
need    actor
parties states
rank    late
yes     Chad test-fired two anti-tank missiles.  =>  TCD >
no      The lab test-fired a gun.
