# Use and posture of force, and what ends it.

[invade]
act     invade
verb    invade
noun    invasion
fact    yes
A       subj
B       obj@, obj.of@
nA      subj, light, mod, by
nB      obj@, of@
yes     Iraq invaded Kuwait in 1990.  =>  IRQ > KWT
yes     Iraq's invasion of Kuwait was condemned.  =>  IRQ > KWT

[attack]
act     attack
verb    attack, bomb, bombard, shell, strike, raid, assault, bombard, ambush
A       subj
B       obj@, obj.in@, in@
!with   SANCTIONS, BANS, levy, fine, charge, lawsuit, bill, cut, rate
!obj.with SANCTIONS, BANS, levy, fine, charge, lawsuit, bill, cut, rate
!obj.of.with SANCTIONS, BANS, levy, fine
!off    ANY
!obj.off list, blacklist, register, roll, watchlist
need    both
yes     Israeli warplanes bombed Damascus.  =>  ISR > SYR
no      Critics attacked the novel.
no      Canada struck Belarus off a list of safe states.
no      Canada struck Belarus with a fine.

[attack-noun]
act     attack
noun    attack, airstrike, strike, bombardment, shelling, bombing, offensive, raid, assault
fact    yes
nA      subj, by, light, mod
nB      on@, against@, in@
need    both
yes     Israeli airstrikes in Syria continued on Monday.  =>  ISR > SYR

[launch-missiles]
act     attack
verb    launch, fire
obj     strike, airstrike, missile, attack, rocket, offensive, assault, raid, drone
A       subj
B       at@, on@, against@, into@, obj.on@, obj.against@, obj.in@, in@, obj.at@
yes     Iran fired missiles at Israel.  =>  IRN > ISR

[occupy]
act     occupy
verb    occupy, seize, capture, overrun
noun    occupation, seizure, capture
!obj    man, woman, leader, member, suspect, gangster, criminal, commander, soldier, militant, ship, vessel, tanker, boat, aircraft, plane, jet, helicopter, drone, drug, cocaine, weapon, arms, asset, cargo, oil, power, fund, shipment, ton, kilogram, fighter, prisoner, hostage, animal, opportunity, moment
A       subj
B       obj@, obj.of@, obj.mod@
nA      subj, light, mod, by
nB      obj@, of@
parties states
yes     Armenian forces occupied Azerbaijan.  =>  ARM > AZE

[annex]
act     annex
verb    annex
noun    annexation
A       subj
B       obj@, obj.of@, from@
nA      subj, light, mod, by
nB      obj@, of@
yes     Iraq annexed Kuwait.  =>  IRQ > KWT

[deploy-troops]
act     deploy-forces
verb    deploy, send, dispatch, station, move, commit
noun    deployment, dispatch, sending, stationing
obj     TROOPS
!obj    peacekeeper
A       subj
B       to@, in@, obj.to@, into@, obj.in@
nA      subj, light, obj
nB      to@, in@, obj.in@, obj.to@
yes     Kenya deployed troops to Haiti in 2024.  =>  KEN > HTI
yes     The deployment of Kenyan soldiers to Haiti began.  =>  KEN > HTI
no      Kenya deployed nurses to Haiti.

[withdraw-troops]
act     withdraw-forces
verb    withdraw, pull, pull out, pull back, remove, recall, evacuate, bring home, redeploy
noun    withdrawal, pullout, pull-out, pullback
obj     TROOPS
A       subj, obj.poss, obj.mod
B       from@, obj.from@, in@, out of@, obj.in@, obj.acl.in@
nA      subj, light, obj.mod, obj
nB      from@, obj.from@
yes     France withdrew its troops from Mali.  =>  FRA > MLI

[troops-leave]
act     withdraw-forces
verb    leave, withdraw, quit, depart, pull out, pull back, exit
noun    withdrawal, departure
subj    TROOPS
A       subj
B       obj@, from@, of@, out of@, obj.of@, from..@
yes     French troops left Niger.  =>  FRA > NER
yes     French troops pulled out of Niger.  =>  FRA > NER

[agree-ceasefire]
act     ceasefire
type    AGREE
verb    agree, agree to, agree on, accept, reach
obj     TRUCE, CEASEFIRE-DEAL
A       subj
B       with, obj.with, obj.between
instrument obj
yes     Israel and Lebanon agreed a ceasefire.  =>  ISR & LBN

[ceasefire]
act     ceasefire
verb    sign, declare, announce, conclude, enter
obj     TRUCE, CEASEFIRE-DEAL
A       subj
B       with, obj.with, obj.between
instrument obj
yes     Israel and Lebanon signed a ceasefire.  =>  ISR & LBN

[agree-to-ceasefire]
act     ceasefire
type    AGREE
verb    agree, enter, commit, sign up, subscribe, consent
to      TRUCE, CEASEFIRE-DEAL
A       subj
B       with, to.with
yes     Israel and Lebanon agreed to a ceasefire.  =>  ISR & LBN
yes     Israel and Lebanon signed up to a truce.  =>  ISR & LBN

[ceasefire-between]
act     ceasefire
noun    ceasefire, cease-fire, truce
nA      between, light
nB      with, between
joint   yes
yes     The ceasefire between Israel and Lebanon took effect.  =>  ISR & LBN

[give-weapons]
act     arm
verb    send, supply, provide, deliver, sell, give, donate, ship, transfer
noun    delivery, supply, transfer, shipment
obj     WEAPONS
A       subj
B       to@, obj.to@, iobj
nA      subj, light, by
nB      to, obj.to
yes     Canada sent tanks to Ukraine.  =>  CAN > UKR

[arm]
act     arm
verb    arm, equip
A       subj
B       obj
parties states
yes     Iran armed the Houthis.  =>  IRN > YEM-REB

[train-troops]
act     train
verb    train
A       subj
B       obj
parties states
yes     British soldiers trained Ukrainian troops.  =>  GBR > UKR

[cease-fire-between]
act     ceasefire
noun    fire
mod     cease
nA      between, light
nB      with, between
joint   yes
yes     The cease-fire between Ethiopia and Eritrea took effect.  =>  ERI & ETH
no      The fire between Ethiopia and Eritrea spread.

[ceasefire-agreement-between]
act     ceasefire
noun    agreement, deal, accord
mod     ceasefire, fire, truce, armistice
nA      between, light
nB      with, between
joint   yes
yes     The ceasefire agreement between Ethiopia and Eritrea took effect.  =>  ERI & ETH
no      The trade agreement between the banks took effect.
