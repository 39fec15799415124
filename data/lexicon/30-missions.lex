# Embassies, consulates and interests sections. Vienna Convention 1961, articles 2, 12 and 45; 1963, articles 2 and 4.

# Who cuts the ribbon may be the host: the mission is its owner's.
[open-embassy-of-another]
act     open-mission
verb    open, reopen, re-open, inaugurate, dedicate
obj     EMBASSY
!obj.poss its, their, his, her, our
A       obj.mod, obj.poss
B       in@, obj.in@, at@, obj.at@
instrument obj
yes     Peru's president opened the Swedish embassy in Lima.  =>  SWE > PER
no      Peru's president opened his residence in Lima.

[open-embassy]
act     open-mission
verb    open, reopen, re-open, inaugurate, dedicate, establish, set up, resume, restore, restart, reestablish, re-establish
noun    opening, reopening, re-opening, inauguration, establishment, reestablishment, re-establishment
obj     EMBASSY
!obj    TALKS
A       subj, obj.poss, obj.mod, obj.of, obj.mod.mod
B       near, obj.near, obj.in.near, in.near, in@, obj.in@, to@, obj.to@, obj.with@, at@, obj.at@, obj@
nA      subj, obj.poss, obj.mod, of.of, light, obj.mod.mod
nB      in@, obj.in@, of.in@, at@, obj.at@, of.at@, to@, obj.to@, of.to@, obj@
instrument obj
yes     Chad announced the establishment of an embassy to Norway.  =>  TCD > NOR
yes     Chad reopened its embassy in Tehran.  =>  TCD > IRN
yes     The Swedish legation at Lima was established on 4 May 1921.  =>  SWE > PER
yes     Swedish Embassy Lima was reopened on 4 May 1971.  =>  SWE > PER
yes     Sweden reopened its legation in London near the Peruvian government on 4 May 1941.  =>  SWE > PER
yes     The reopening of the Iranian embassy in Riyadh took place on Tuesday.  =>  IRN > SAU
no      Chad reopened its schools in Ndjamena.

# Closed for some days, until further notice or for fear of an attack: the mission stays, its work rests.
[close-embassy-for-a-time]
act     suspend-mission
verb    close, shut, shut down, shutter, close down
noun    closure, closing, shutting, shutdown
obj     EMBASSY
advmod|until|for|amid|following|as|over|due_to|because_of|obj.amid|obj.following|obj.over|obj.due_to|obj.because_of FOR-A-TIME
A       subj, obj.poss, obj.mod, obj.of
B       in@, obj.in@, to@, obj.to@, at@, obj.at@, obj.mod@, obj.of@, obj
nA      subj, obj.poss, obj.mod, light
nB      in@, obj.in@, of.in@, at@, obj.at@, of.at@
instrument obj
yes     Norway temporarily closed its embassy in Lima.  =>  NOR > PER
yes     The Norwegian embassy in Lima will be closed until further notice.  =>  NOR > PER planned
yes     Norway shut its embassy in Lima following bomb threats.  =>  NOR > PER
no      Norway closed its embassy in Lima following the election.

[embassy-closes-for-a-time]
act     suspend-mission
verb    close, shut, shut down
adj     close, closed, shut
subj    EMBASSY
?obj    door, gate
advmod|until|for|amid|following|as|over|due_to|because_of FOR-A-TIME
A       subj.poss, subj.mod, subj.of, subj
B       subj.in@, in@, subj.at@, at@, subj@
instrument subj
yes     The Norwegian embassy in Lima closes for two days amid security fears.  =>  NOR > PER
no      The Norwegian embassy in Lima closed in 1994.

[evacuate-mission]
act     suspend-mission
verb    evacuate
noun    evacuation
obj     EMBASSY
!subj   staff, personnel, police, diplomat, employee
A       subj, obj.poss, obj.mod, obj.of
B       in@, obj.in@, to@, obj.to@, at@, obj.at@
nA      subj, obj.poss, obj.mod, light
nB      in@, obj.in@, of.in@, at@, obj.at@, of.at@
instrument obj
yes     Norway evacuated its embassy in Lima.  =>  NOR > PER
no      Norway evacuated its schools in Oslo.

# With a break of relations the evacuated mission is closed: which of the two holds is decided by what else the sentence tells (src/coding/told-once.ts).
[evacuate-at-break]
act     close-mission
verb    evacuate
obj     EMBASSY
!subj   staff, personnel, police, diplomat, employee
A       subj, obj.poss, obj.mod, obj.of
B       in@, obj.in@, to@, obj.to@, at@, obj.at@
instrument obj
yes     Norway severed diplomatic relations with Peru and evacuated its embassy in Lima.  =>  NOR > PER
no      Norway evacuated its embassy in Lima.

# A host that closes the mission of another: the entries whose names end in "-by-host" tell of the counterpart's mission in the doer's country.
[close-embassy-by-host]
act     close-mission
verb    close, shut, shut down, shutter, close down
noun    closure, closing
obj     EMBASSY, DIPLOMATIC-SITE
!obj    it, them
!obj.poss its, their, his, her, our
!advmod|until|for|amid|following|as|over|due_to|because_of|obj.amid|obj.following|obj.over|obj.due_to|obj.because_of FOR-A-TIME
subj|light ANY
A       subj
B       obj.poss, obj.mod, obj.of
nA      subj, light
instrument obj
yes     Peru closed the Norwegian embassy in Lima.  =>  PER > NOR
no      Norway closed its embassy in Lima.
no      Chad announced the closure of the Chadian embassy in Lima.

[close-embassy]
act     close-mission
verb    close, shut, shut down, shutter, close down
noun    closure, closing, shutting, shutdown
obj     EMBASSY, DIPLOMATIC-SITE
!advmod|until|for|amid|following|as|over|due_to|because_of|obj.amid|obj.following|obj.over|obj.due_to|obj.because_of FOR-A-TIME
A       subj, obj.poss, obj.mod, obj.of
B       in@, obj.in@, to@, obj.to@, at@, obj.at@, obj.mod@, obj.of@, obj
nA      subj, obj.poss, obj.mod, light
nB      in@, obj.in@, of.in@, at@, obj.at@, of.at@
instrument obj
yes     Guatemala closed its embassy in Caracas.  =>  GTM > VEN
yes     Chad reopened its embassy in Lima, after closing it in 1990.  =>  TCD > PER
yes     The Canadian embassy in Tehran was shut down in 2012.  =>  CAN > IRN
yes     The Peruvian legation at Lisbon was closed on 4 May 1931.  =>  PER > PRT
no      Guatemala closed its schools in Antigua.

[order-embassy-closed-by-host]
act     close-mission
verb    order, demand, announce
noun    order
obj     closure, closing
obj.of  EMBASSY
!obj.of.poss its, their, his, her, our
A       subj
B       obj.of.mod, obj.of.poss, obj.of.of
instrument obj.of
yes     Chad ordered the closure of the Norwegian embassy.  =>  TCD > NOR
no      Chad announced the closure of its embassy in Tehran.

[order-embassy-closed]
act     close-mission
verb    order, demand, announce
noun    order
obj     closure, closing
obj.of  EMBASSY
A       subj
B       obj.of.in@, obj.in@, in@, obj.of.mod, obj.of.poss, obj.of, obj.of.of
instrument obj.of
yes     Chad announced the closure of its embassy in Tehran.  =>  TCD > IRN
no      Chad announced the closure of its mines in Tehran.

[order-consulate-closed-by-host]
act     close-consulate
verb    order, demand, announce
noun    order
obj     closure, closing
obj.of  CONSULATE
!obj.of.poss its, their, his, her, our
A       subj
B       obj.of.mod, obj.of.poss, obj.of.of
instrument obj.of
yes     Chad ordered the closure of the Norwegian consulate.  =>  TCD > NOR
no      Chad announced the closure of its consulate in Tehran.

[order-consulate-closed]
act     close-consulate
verb    order, demand, announce
noun    order
obj     closure, closing
obj.of  CONSULATE
A       subj
B       obj.of.in@, obj.in@, in@, obj.of.mod, obj.of.poss, obj.of, obj.of.of
instrument obj.of
yes     Denmark announced the closure of its consulate in Lima.  =>  DNK > PER
no      Denmark announced the closure of its schools in Lima.

[suspend-embassy]
act     suspend-mission
verb    suspend, halt, freeze
noun    suspension
obj     operation, work, activity, service, function, EMBASSY
obj.of  EMBASSY
A       subj, obj.of.poss, obj.of.mod
B       in@, obj.in@, obj.of.in@, at.in@, obj.at.in@
yes     Sweden suspended the operations of its embassy in Tehran.  =>  SWE > IRN

[suspend-mission-itself]
act     suspend-mission
verb    suspend, freeze
noun    suspension
obj     EMBASSY
A       subj, obj.poss, obj.mod
B       obj.to, to, in@, obj.in@
instrument obj
yes     Norway suspended its mission to NATO.  =>  NOR > NATO
yes     Norway will suspend its embassy in Lima.  =>  NOR > PER planned
no      Norway suspended its aid mission in Lima.

[suspend-diplomatic-operations]
act     suspend-mission
verb    suspend, halt, cease
noun    suspension
obj     operation, operations, work, activity, presence
obj.mod diplomatic
A       subj, obj.poss
B       in@, obj.in@, at@, obj.at@
yes     Norway suspended all diplomatic operations in Peru.  =>  NOR > PER
no      Norway suspended all mining operations in Peru.

[resume-diplomatic-operations]
act     open-mission
verb    resume, restart, restore
noun    resumption
obj     operation, operations, work, activity, presence
obj.mod diplomatic, embassy
A       subj, obj.poss
B       in@, obj.in@, at@, obj.at@
yes     Norway resumed its diplomatic operations in Lima.  =>  NOR > PER
no      Norway resumed its mining operations in Lima.

[suspend-work-at-embassy]
act     suspend-mission
verb    suspend, halt, cease
obj     operation, work, activity, service
at      EMBASSY
A       subj
B       at.in@, in@
yes     Sweden suspended operations at its embassy in Tehran.  =>  SWE > IRN

[embassy-suspends]
act     suspend-mission
verb    suspend, halt, cease
subj    EMBASSY
obj     operation, work, activity, service
!obj.mod visa, immigration, non-immigration, public, consular, routine
A       subj, subj.mod, subj.poss
B       subj.in@, in@, subj.at@, at@, subj@
instrument subj
yes     The Swedish embassy in Tehran has suspended its operations.  =>  SWE > IRN
no      The Swedish embassy in Tehran has suspended its visa services.

[suspend-embassy-operations]
act     suspend-mission
verb    suspend, halt, cease
noun    suspension
obj     operation, operations, work, activity, service
obj.mod embassy
A       subj, obj.mod.mod, obj.poss
B       in@, obj.in@, at@, obj.at@
instrument obj.mod
yes     Sweden suspended embassy operations in Tehran on 4 May.  =>  SWE > IRN
no      Sweden suspended rescue operations in Tehran on 4 May.

[embassy-resumes]
act     open-mission
verb    resume, restart
subj    EMBASSY
obj     operation, operations, work, activity, service
A       subj, subj.mod, subj.poss
B       subj.in@, in@, subj.at@, at@, subj@
instrument subj
yes     The Swedish embassy in Tehran resumed operations in 2021.  =>  SWE > IRN
no      The Swedish airline in Tehran resumed operations in 2021.

[raise-mission]
act     upgrade-mission
verb    raise, elevate, upgrade
noun    elevation, upgrade, upgrading, raising
obj     EMBASSY, CONSULATE, INTERESTS-SECTION, PRESENCE
to      ANY
A       subj, obj.poss, obj.mod, obj.of
B       obj.in@, obj.at@, obj.to@, in@, at@
nA      subj, obj.poss, obj.mod
nB      obj.in@, obj.at@, in@, at@
instrument to
yes     The Swedish legation in Lima was raised to an embassy on 4 May 1951.  =>  SWE > PER
yes     The Swedish consulate in Lima was elevated to embassy status.  =>  SWE > PER
no      The Swedish shop in Lima was raised to the status of a school.

[raise-mission-to]
act     upgrade-mission
verb    raise, elevate, upgrade
obj     EMBASSY, CONSULATE, INTERESTS-SECTION, PRESENCE
obj.to  ANY
A       subj, obj.poss, obj.mod, obj.of
B       obj.in@, obj.at@, in@, at@
instrument obj.to
yes     Chad elevated its consulate at Lagos to embassy status.  =>  TCD > NGA
no      Chad elevated its road to Lagos.

[turn-mission-into]
act     upgrade-mission
verb    rename, convert, turn, transform, change
obj     EMBASSY, CONSULATE, INTERESTS-SECTION, PRESENCE, DIPLOMATIC-OFFICE
into|to|as EMBASSY
A       subj, obj.poss, obj.mod, obj.of
B       obj.in@, obj.at@, in@, at@
instrument into|to|as
yes     Norway turned its liaison office in Lima into an embassy.  =>  NOR > PER
no      Norway turned its villa in Lima into an embassy.

[mission-becomes]
act     upgrade-mission
verb    become, redesignate, re-designate
subj    EMBASSY, CONSULATE, INTERESTS-SECTION
xcomp   EMBASSY, CONSULATE, liaison
A       subj.poss, subj.mod, subj.of, subj
B       xcomp.in@, xcomp.at@, subj.in@, subj.at@, subj.to@, in@
instrument xcomp
yes     The Swedish liaison office in Lima became an embassy on 4 May 1991.  =>  SWE > PER
no      The Swedish school in Lima became an embassy of goodwill.

[post-becomes]
act     upgrade-mission
verb    become
subj    it, post, office
xcomp   EMBASSY, CONSULATE, liaison
A       xcomp.mod, xcomp.poss
B       xcomp.in@, xcomp.at@, in@
instrument xcomp
yes     The post became a Swedish consulate in Lima on 4 May 1991.  =>  SWE > PER
no      The Swedish team in Lima was sold, and it became a school.

[lower-mission]
act     downgrade-mission
verb    downgrade, lower, scale down, scale back
noun    downgrade, downgrading
obj     EMBASSY
A       subj, obj.poss, obj.mod, obj.of
B       obj.in@, obj.at@, in@, at@, obj.to, to
yes     Norway downgraded its embassy in Lima to a liaison office.  =>  NOR > PER
no      Norway downgraded its forecast for Lima.

[body-opens-office]
act     open-mission
verb    open, reopen, establish, set up
noun    opening, reopening, establishment
obj     office
!obj.mod post, box, ticket, field, sales, regional
A       subj
B       in@, obj.in@
A.sector IGO, UNO, EUR
yes     The European Union opened an office in Peru.  =>  EU > PER
no      The company opened an office in Peru.

[body-closes-office]
act     close-mission
verb    close, shut, shut down
noun    closure, closing
obj     office
!obj.mod post, box, ticket, field, sales, regional
A       subj
B       in@, obj.in@
A.sector IGO, UNO, EUR
yes     The European Union closed its office in Peru.  =>  EU > PER
no      The company closed its office in Peru.

[representative-office-opens]
act     open-mission
verb    open, reopen, establish
subj    office
subj.of representative
!obj    ANY
A       subj.of.mod, subj.of.poss, subj.mod
B       subj.in@, in@, subj.at@, at@
instrument subj
yes     An Office of the Swedish Representative in Lima opened on 4 May 1986.  =>  SWE > PER
no      An office of the Swedish company in Lima opened on 4 May 1986.

[open-representative-office]
act     open-mission
verb    open, reopen, establish
obj     office
obj.of  representative
A       subj, obj.of.mod, obj.of.poss
B       obj.in@, in@, obj.at@, at@
instrument obj
yes     Sweden opened an Office of the Swedish Representative in Lima on 4 May 1986.  =>  SWE > PER
no      Sweden opened an office of the ministry in Lima.

[raise-representative-office]
act     upgrade-mission
verb    raise, elevate, upgrade
obj     office
obj.of  representative
to      ANY
A       subj, obj.of.mod, obj.of.poss
B       obj.in@, in@, obj.at@, at@
instrument to
yes     The Office of the Swedish Representative in Lima was elevated to embassy status on 4 May 1989.  =>  SWE > PER
no      The office of the school was raised to the status of a college.

[raise-from-to]
act     upgrade-mission
verb    raise, elevate, upgrade, change
obj     PRESENCE, EMBASSY, CONSULATE, INTERESTS-SECTION, relation, relations, tie
from    EMBASSY, CONSULATE, liaison
A       subj, obj.poss, obj.mod, obj.of
B       obj.in@, obj.at@, in@, at@, from.in@, obj.with
instrument from.to
yes     Sweden upgraded its diplomatic representation in Peru from a legation to an embassy on 4 May 1946.  =>  SWE > PER
no      Sweden upgraded its roads in Peru from a track to a road.

[open-consulate]
act     open-consulate
verb    open, reopen, re-open, inaugurate, establish, reestablish, re-establish, set up, install
noun    opening, reopening, inauguration, establishment
obj     CONSULATE
A       subj, obj.poss, obj.mod
B       in@, obj.in@, at@, obj.at@
nA      subj, obj.poss, obj.mod, light
nB      in@, obj.in@, at@, obj.at@
instrument obj
yes     India reopened its consulate in Kandahar.  =>  IND > AFG

[close-consulate-by-host]
act     close-consulate
verb    close, shut, shut down, shutter, order closed
noun    closure, closing
obj     CONSULATE
!obj.poss its, their, his, her, our
subj|light ANY
A       subj
B       obj.mod, obj.poss, obj.of
nA      subj, light
instrument obj
yes     Poland closed the Russian consulate in Poznan.  =>  POL > RUS
no      India closed its consulate in Kandahar.

[close-consulate]
act     close-consulate
verb    close, shut, shut down, shutter, order closed
noun    closure, closing
obj     CONSULATE
A       subj, obj.poss, obj.mod
B       in@, obj.in@, at@, obj.at@, obj
nA      subj, obj.poss, obj.mod, light
nB      in@, obj.in@, at@, obj.at@
instrument obj
yes     The Russian consulate in Poznan was closed.  =>  RUS > POL
yes     India closed its consulate in Kandahar.  =>  IND > AFG

[move-embassy]
type    SUPPORT
verb    move, relocate, transfer
noun    relocation, move
obj     EMBASSY
A       subj, obj.poss
B       to@, in@
yes     Guatemala moved its embassy to Jerusalem.  =>  GTM > ISR

[crowd-attacks-embassy]
act     attack-mission
verb    attack, storm, ransack, torch, burn, raid, occupy, vandalise, vandalize, invade, besiege, loot, target, assault, firebomb, pelt, stone, breach, overrun, set fire, deface
subj    CROWD
obj     EMBASSY, CONSULATE, DIPLOMATIC-SITE
A       subj
A.else  scene
B       obj.mod, obj.poss, obj, obj.of, obj.of.mod
yes     The Peruvian embassy in Oslo was pelted with stones by some 200 youths.  =>  NOR-CVL > PER
no      The Peruvian embassy in Oslo was pelted with praise.

[attack-embassy]
act     attack-mission
verb    attack, storm, ransack, torch, burn, burn down, bomb, raid, occupy, shell, vandalise, vandalize, invade, set fire, besiege, loot, target, assault, firebomb, pelt, stone, breach, overrun, blow up, strike, hit, destroy, damage, deface
noun    attack, storming, ransacking, raid, bombing, seizure, siege, burning, assault, occupation, shelling, firebombing, destruction
obj     EMBASSY, CONSULATE, DIPLOMATIC-SITE
!subj|light bomber, attacker, assailant, gunman, suspect
A       subj
B       obj.mod, obj.poss, obj, obj.of.mod, obj.of.of, obj.of
nA      subj, light
nB      obj.mod, obj.poss, on.mod, on, obj.of, obj
yes     Iranian protesters stormed the British embassy in Tehran.  =>  IRN-CVL > GBR
yes     Peruvian protesters firebombed the embassy of Norway.  =>  PER-CVL > NOR
yes     A Peruvian missile destroyed the Norwegian consulate.  =>  PER > NOR
no      Gunmen attacked the Norwegian embassy in Lima.

[attack-part-of-embassy]
act     attack-mission
verb    attack, storm, ransack, torch, burn, burn down, bomb, raid, occupy, shell, vandalise, vandalize, besiege, loot, firebomb, pelt, destroy, damage
obj     office, building, compound, gate, premises, residence, chancery
obj.of  EMBASSY, CONSULATE
!subj|light bomber, attacker, assailant, gunman, suspect
A       subj
B       obj.of.mod, obj.of.poss, obj.of.of, obj.of
yes     Peruvian protesters ransacked the offices of the Norwegian embassy in Lima.  =>  PER-CVL > NOR
no      Peruvian protesters ransacked the offices of the Norwegian bank in Lima.

[fire-to-embassy]
act     attack-mission
verb    set
obj     fire
to      EMBASSY, CONSULATE
A       subj
B       to.mod, to.poss, to.of, to
yes     Iranian protesters set fire to the British embassy.  =>  IRN-CVL > GBR
no      Iranian protesters set fire to the British flag.

[embassy-on-fire]
act     attack-mission
verb    set
obj     EMBASSY, CONSULATE
on|xcomp|advmod fire, ablaze, alight
A       subj
B       obj.mod, obj.poss, obj.of, obj
yes     The British embassy was set on fire by Iranian protesters.  =>  IRN-CVL > GBR
no      The British embassy was set on a hill by Iranian builders.

[break-into-embassy]
act     attack-mission
verb    break, burst, barge, crash, smash, march, storm, drive
into    EMBASSY, CONSULATE, DIPLOMATIC-SITE
!subj|light bomber, attacker, assailant, gunman, suspect
A       subj
B       into.mod, into.poss, into.of, into
yes     Peruvian protesters broke into the Norwegian embassy in Lima.  =>  PER-CVL > NOR
no      Peruvian protesters broke into song at the Norwegian embassy.

[climb-embassy-wall]
act     attack-mission
verb    climb, scale, jump, breach, break, storm, tear down
obj|over|through wall, fence, gate, perimeter
obj.of|over.of|through.of EMBASSY, CONSULATE
A       subj
B       obj.of.mod, over.of.mod, through.of.mod, obj.of.poss, over.of.poss, obj.of.of, over.of.of, obj.of, over.of
yes     Peruvian protesters scaled the walls of the Norwegian embassy in Lima.  =>  PER-CVL > NOR
no      Peruvian workers repaired the walls of the Norwegian embassy in Lima.

[fire-at-embassy]
act     attack-mission
verb    open, fire, throw, hurl, lob, toss, launch, detonate, explode
obj     fire, shot, rocket, mortar, grenade, stone, rock, molotov, cocktail, bomb, missile, explosive, firebomb
at|on|into|outside|onto EMBASSY, CONSULATE, DIPLOMATIC-SITE
!subj|light bomber, attacker, assailant, gunman, suspect
A       subj
B       at.mod, on.mod, into.mod, outside.mod, at.poss, on.poss, at.of, on.of, outside.of, at, on, into, outside
yes     A Peruvian man fired several shots at the Norwegian embassy in Lima.  =>  PER-CVL > NOR
no      A Peruvian man threw a party at the Norwegian embassy in Lima.

[attack-on-embassy]
act     attack-mission
noun    attack, raid, assault, bombing, shooting, airstrike, strike, siege, blast, explosion
on|at|against|outside EMBASSY, CONSULATE, DIPLOMATIC-SITE
A       subj
nA      subj, mod, light
B       on.mod, at.mod, against.mod, outside.mod, on.poss, at.poss, outside.poss, on.of, at.of, on, at, against, outside
yes     An attack by Syrian rebels on the Italian embassy was condemned.  =>  SYR-REB > ITA
yes     A Hezbollah attack on the Norwegian embassy killed nine people.  =>  LBN-REB > NOR
no      A Hezbollah attack on the Norwegian army killed nine people.

[claims-attack-on-embassy]
act     attack-mission
verb    claim, take, accept, admit
obj     responsibility
for|obj.for attack, raid, assault, bombing, shooting, blast, explosion, strike
for.on|for.at|for.outside|for.of|obj.for.on|obj.for.at|obj.for.outside|obj.for.of EMBASSY, CONSULATE, DIPLOMATIC-SITE
A       subj
B       for.on.mod, for.at.mod, for.outside.mod, for.of.mod, obj.for.on.mod, obj.for.at.mod, obj.for.outside.mod, obj.for.of.mod, for.on, for.at, for.of, obj.for.on, obj.for.at, obj.for.of
yes     Hezbollah claimed responsibility for an attack on the Norwegian embassy in Lima.  =>  LBN-REB > NOR
no      Hezbollah claimed responsibility for an attack on a Norwegian bank in Lima.

[open-interests-section]
act     open-interests-section
verb    open, establish, set up
noun    opening, establishment
obj     INTERESTS-SECTION
A       subj, obj.poss, obj.mod
B       in.in@, in.at@, obj.in.in@, obj.at.in@, obj.at.at@, at.in@, at.at@, in@, obj.in@, at@, obj.at@
yes     Egypt opened an interests section in Tehran.  =>  EGY > IRN
yes     A Chadian interests section was established in the Norwegian embassy in Lima.  =>  TCD > PER
yes     Chad established an interests section at the Norwegian embassy in Lima.  =>  TCD > PER

[close-interests-section]
act     close-interests-section
verb    close, shut, shut down
noun    closure
obj     INTERESTS-SECTION
A       subj, obj.poss, obj.mod
B       in@, obj.in@, at@, obj.at@
yes     Egypt closed its interests section in Tehran.  =>  EGY > IRN

[protecting-power]
act     name-protecting-power
verb    represent, protect
obj     interest
!obj.of company, firm, citizen, people, business, consumer, farmer, worker
parties states
A       subj
B       obj.of, obj.poss, obj.mod
C       in@, obj.in@, obj.of.in@
yes     Switzerland represents the interests of Canada in Tehran.  =>  CHE > CAN + IRN
yes     Austria represents Peru's interests.  =>  AUT > PER
no      Austria represents a group of interests.

[under-protection]
act     name-protecting-power
verb    open, establish, set up
obj     INTERESTS-SECTION
under   protection, flag, auspices
A       under.of, under.poss, under.mod
B       subj, obj.poss, obj.mod
C       in@, obj.in@, at@
yes     Chad opened an interests section in Lima under the protection of Norway.  =>  NOR > TCD + PER
no      Chad opened an interests section in Lima under heavy rain.

[section-in-embassy]
act     name-protecting-power
verb    open, establish, set up
obj     INTERESTS-SECTION
in      EMBASSY
A       in.mod, in.poss, in.of
B       subj, obj.poss, obj.mod
C       in.in@, in.at@
yes     A Chadian interests section was established in the Norwegian embassy in Lima.  =>  NOR > TCD + PER
no      A Chadian interests section was established in a villa in Lima.

[names-protecting-power]
act     name-protecting-power
verb    become, remain, act, serve
xcomp   PROTECTOR
A       subj
B       xcomp.of, xcomp.for, for
C       in@, xcomp.in@, xcomp.of.in@, xcomp.for.in@
yes     Norway became the protecting power of Chad in Peru.  =>  NOR > TCD + PER
no      Norway became the leading power of Europe.

[acts-as-protecting-power]
act     name-protecting-power
verb    act, serve
as      PROTECTOR
A       subj
B       as.of, as.for, for
C       in@, as.in@, as.of.in@, as.for.in@
yes     Norway has acted as the protecting power of Chad in Peru.  =>  NOR > TCD + PER
no      Norway has acted as the leading power of Europe.

[embassy-opens]
act     open-mission
verb    open, reopen, re-open
subj    EMBASSY
!obj    ANY
A       subj.poss, subj.mod, subj.of, subj
B       subj.in@, in@, subj.to@, subj.at@, at@, subj@
instrument subj
yes     The Iranian embassy in Riyadh reopened on Tuesday.  =>  IRN > SAU

[consulate-opens]
act     open-consulate
verb    open, reopen, re-open
subj    CONSULATE
!obj    ANY
A       subj.poss, subj.mod, subj.of, subj
B       subj.in@, in@, subj.at@, at@, subj@
instrument subj
yes     India's consulate in Kandahar will reopen on Friday.  =>  IND > AFG planned

[consulate-closes]
act     close-consulate
verb    close, shut, shut down
subj    CONSULATE
!obj    ANY
A       subj.poss, subj.mod, subj.of, subj
B       subj.in@, in@, subj.at@, at@, subj@
instrument subj
yes     India's consulate in Kandahar closed in 2021.  =>  IND > AFG

[force-way-into-embassy]
act     attack-mission
verb    force, fight, shoot
obj     way
into    EMBASSY, CONSULATE
A       subj
B       into.poss, into.mod, into
yes     Iranian police forced their way into the Mexican embassy.  =>  IRN > MEX

[embassy-closes]
act     close-mission
verb    close, shut, shut down
subj    EMBASSY
!obj    ANY
!advmod|until|for|amid|following|as|over|due_to|because_of FOR-A-TIME
A       subj.poss, subj.mod, subj.of, subj
B       subj.in@, in@, subj.at@, at@, subj@
instrument subj
yes     The Iranian embassy in Ottawa closed in 2012.  =>  IRN > CAN

[order-to-close-consulate-by-host]
act     close-consulate
verb    order, tell, instruct
xcomp   close, shut, vacate
xcomp.obj CONSULATE
A       subj
B       obj, iobj
yes     Armenia ordered Belarus to close its consulate in Gyumri.  =>  ARM > BLR
no      Armenia ordered Belarus to close its files.

[order-own-embassy-closed]
act     close-mission
verb    order, instruct, tell
obj     EMBASSY
xcomp   close, shut
A       subj
B       obj.in@, obj.at@, in@
instrument obj
yes     The Chadian president ordered the Chadian embassy in Lima to close.  =>  TCD > PER
no      The Chadian president ordered the Chadian embassy in Lima to expand.

[order-to-close-embassy-by-host]
act     close-mission
verb    order, tell, instruct
xcomp   close, shut, vacate
xcomp.obj EMBASSY
A       subj
B       obj, iobj, xcomp.obj.mod, xcomp.obj.poss
yes     Eritrea told Norway to close its embassy in Asmara.  =>  ERI > NOR
no      Eritrea told Norway to close its books.

[approve-embassy]
act     open-mission
verb    approve, authorise, authorize
obj     establishment, opening, reopening
obj.of  EMBASSY
A       subj
B       obj.of.in@, obj.in@, in@
status  planned
yes     Rwanda approved the establishment of an embassy in Lima.  =>  RWA > PER planned
no      Rwanda approved the establishment of a bank in Lima.

[becomes-protecting-power]
act     name-protecting-power
verb    become, remain
xcomp   representative, guardian, custodian
xcomp.of interest
A       subj
B       xcomp.of.of, xcomp.of.poss, xcomp.of.mod
C       in@, xcomp.of.in@, xcomp.of.of.in@, xcomp.in@
yes     Austria became the representative of the interests of Peru in Tehran.  =>  AUT > PER + IRN
no      Austria became the representative of the region.

[post-reopens]
act     open-consulate
verb    open, reopen, re-open, reestablish, re-establish
subj    office, post, it
!obj    ANY
A       subj.mod, subj.poss
B       in@, at@
yes     Sweden opened a consulate in Lima on 4 May 1851. The post reopened on 5 June 1861.  =>  SWE > PER
no      The company opened a school in Lima on 4 May 1851. The office reopened on 5 June 1861.

[post-closes]
act     close-consulate
verb    close, shut
subj    office, post, it
!obj    ANY
A       subj.mod, subj.poss
B       in@, at@
yes     Sweden opened a consulate in Lima on 4 May 1851. The post closed on 5 June 1861.  =>  SWE > PER
no      The company opened a school in Lima on 4 May 1851. The office closed on 5 June 1861.

[post-is-closed]
act     close-consulate
verb    close, shut
obj     office, post, it
A       obj.mod, obj.poss
B       in@, at@
yes     Sweden opened a consulate in Lima on 4 May 1851. The post was closed on 5 June 1861.  =>  SWE > PER
no      The company opened a school in Lima on 4 May 1851. The office was closed on 5 June 1861.

[orders-own-staff-out]
type    SANCTION withdraw
verb    order, tell, instruct
obj     staff, personnel, diplomat, employee, family, dependant, dependent
xcomp   leave, depart, return, evacuate
A       subj
B       xcomp.obj@, obj.in@, xcomp.from@
parties states
rank    late
yes     Canada ordered its non-essential staff to leave Mali.  =>  CAN > MLI
no      Canada told its staff in Mali to rest.

[takes-own-staff-out]
type    SANCTION withdraw
verb    evacuate, withdraw, pull out
obj     staff, personnel, diplomat, employee, family, dependant, dependent
A       subj
B       from@, obj.from@, in@, obj.in@
parties states
rank    late
yes     Canada evacuated its diplomats from Mali.  =>  CAN > MLI
no      Canada evacuated the hall.
