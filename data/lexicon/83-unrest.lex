# Protests, strikes, riots and boycotts: of people against a state, most often their own.

[concept PROTESTERS]
nouns    protester, protestor, demonstrator, rioter, marcher, striker, crowd, mob, supporter, activist, student, worker, farmer, resident, opponent, looter, picketer, youth, villager, campaigner, teacher, citizen, refugee, migrant, prisoner, inmate, detainee, woman, trucker, people, thousand, hundred, dozen, million, opposition, union, lawyer, doctor, nurse, monk, environmentalist, separatist, settler, loyalist, driver, taxi driver, journalist, dissident, fan, parent, pensioner, veteran, tribesman, police officer, policeman, docker, fisherman, trawlerman, miner, herder, grower, vendor, pupil, squatter, railwayman

[concept PROTESTS]
nouns    protest, demonstration, rally, march, riot, sit-in, strike, vigil, unrest, uprising, hunger strike, picket, blockade, walkout, boycott, parade, procession, die-in, general strike, walk-out, stoppage, disturbance, mass protest, stayaway, hartal, bandh, revolt

[concept PROTEST-ONLY]
nouns    protest, demonstration, riot, sit-in, hunger strike, picket, walkout, walk-out, uprising, unrest, vigil

[protest-verb]
type    PROTEST demo
fact    yes
verb    protest, demonstrate, picket, riot, rampage
A       subj
B       against, against.., at.., outside, outside.., over.., in front of, in front of.., obj..
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF, JRN, MED, BUS, CRM, REB
yes     Thousands of people protested in Lima.  =>  PER-CVL > PER
yes     Peruvians protested outside the Chilean embassy.  =>  PER-CVL > CHL
yes     Students demonstrated in Nairobi against the government.  =>  KEN-CVL > KEN
no      Iran protested to Norway.

[gather-in-protest]
type    PROTEST demo
fact    yes
verb    gather, march, rally, assemble, converge, parade, camp, congregate, turn out, mass, mobilise, mobilize, pour, flood, take, join, stage, hold, attend, lead, organise, organize, participate, form, walk, bang, chant, wave, shout, burn, throw, hurl, block, blockade, occupy, storm, besiege, barricade, paralyse, paralyze, disrupt, torch, vandalise, vandalize, loot, smash, pelt, invade, surround, obstruct, deface, ransack, demand, denounce, oppose, overrun, breach, defy
subj    protester, protestor, demonstrator, rioter, marcher, striker, mob, looter, picketer, crowd
A       subj
B       against, against.., at, at.., outside, outside.., in front of, obj.mod, obj.poss, obj.of, obj, on, for.., xcomp.., obj..
A.else  people
B.else  state
parties any
yes     Protesters gathered outside the Russian embassy in London.  =>  GBR-CVL > RUS
yes     Protesters marched in Nairobi.  =>  KEN-CVL > KEN
no      Guests gathered in Nairobi.

[march-against]
type    PROTEST demo
verb    gather, march, rally, assemble, parade, strike, mobilise, mobilize, turn out, walk out, chant, shout
against ANY
A       subj
B       against, against..
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF, JRN, MED, BUS
yes     Thousands of Kenyans marched against the new tax in Nairobi.  =>  KEN-CVL > KEN
no      The team rallied against its rival.

[march-for]
type    PROTEST demo
verb    march, rally, gather, assemble, parade, turn out
for     end, justice, democracy, independence, resignation, right, reform, peace, freedom, change, release, ceasefire, action, autonomy, secession, vote, referendum, equality, protection, removal, restoration, wage, pay
A       subj
B       for.of, outside
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF, JRN, MED
yes     Thousands of people marched for democracy in Hong Kong.  =>  HKG-CVL > HKG
no      Thousands of soldiers marched for miles.

[march-in-protest]
type    PROTEST demo
verb    march, rally, gather, assemble, walk, strike, stop, resign, burn, block, close, walk out, sit, camp, occupy, take, attend, hold
in      protest, demonstration, rally, march, protests
A       subj
B       in.against, in.at.., in.against.., against, outside, at..
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF, JRN, MED
yes     Thousands of people marched in protest in Lima.  =>  PER-CVL > PER
no      The minister walked in silence.

[take-to-streets]
type    PROTEST demo
verb    take, pour, go, return, come, flood
to      street
A       subj
B       against, against..
A.else  people
B.else  state
yes     Thousands of people took to the streets of Lima.  =>  PER-CVL > PER
no      The dog took to the water.

[into-streets]
type    PROTEST demo
verb    pour, come, spill, march, turn, flood
into    street, square
A       subj
B       against, against..
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, REF
yes     Thousands of people poured into the streets of Lima.  =>  PER-CVL > PER
no      Water poured into the valley in Peru.

[stage-protest]
type    PROTEST demo
verb    hold, stage, organise, organize, join, attend, lead, begin, continue, launch, mount, take part, participate, plan, call, mark, resume, host, conduct, end, suspend, participate in, announce
obj     PROTESTS
!obj.mod air, missile, drone, military, artillery, political, election, campaign, wedding, victory, bombing
A       subj, obj.by, by
fact    yes
B       obj.against, against, obj.against.., against.., obj.at.., at, outside, obj.outside.., over.., obj.over.., obj.outside
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF, JRN, MED, BUS
yes     Kenyan doctors began a strike.  =>  KEN-CVL > KEN
yes     Students held a protest in Nairobi against the president.  =>  KEN-CVL > KEN
no      Israel launched a strike.

[participate-in-protest]
type    PROTEST demo
verb    participate, take, join, engage, gather, march
in      PROTESTS
A       subj
B       in.against, in.against.., in.at.., in.outside
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF, JRN
yes     Thousands of people took part in a rally in Nairobi.  =>  KEN-CVL > KEN
no      Thousands of people took part in a race in Nairobi.

[protest-noun]
type    PROTEST demo
noun    protest, demonstration, riot, sit-in, picket, walkout, uprising
A       by, poss, mod, light, of.., from, organised, led
B       against, against.., at.., outside, outside.., over.., in front of
nA      by, poss, mod, light, from, of, by.., of..
nB      against, against.., at.., outside, outside.., over.., in front of
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF, JRN, MED
rank    general
fact    yes
!year   ANY
!manner ANY
!mod    prison, volcanic, seismic, note, diplomatic, official, formal
yes     Peruvian riots against Chilean policies went on.  =>  PER-CVL > CHL
yes     Protests against the president broke out in Lima.  =>  PER-CVL > PER
yes     Riots by students shook Nairobi in Kenya.  =>  KEN-CVL > KEN
no      The noise in Lima was short.

[rally-noun]
type    PROTEST demo
noun    rally, march, vigil, parade, procession
mod     protest, anti-government, antigovernment, pro-government, opposition, pro-democracy, anti-war, antiwar, solidarity, mass, peace, anti-regime, anti-corruption, pro-independence, pride, anti-american, anti-japanese, pro-palestinian, pro-israel, neo-nazi, far-right, anti-immigration, anti-racism, nationalist, independence, massive, silent, student, union, peaceful, counter
A       by, poss, light
B       against, against.., outside
nA      by, poss, light, of..
nB      against, against.., outside, over..
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF
rank    general
yes     An anti-government rally was held in Lima.  =>  PER-CVL > PER
no      A car rally was held in Lima.

[rally-against-noun]
type    PROTEST demo
noun    rally, march, vigil
against ANY
A       by, light
B       against, against..
nA      by, poss, light
nB      against, against..
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF
rank    general
yes     A march against the new law was held in Lima.  =>  PER-CVL > PER
no      Israel's campaign against Iran was brief.

[protesters]
type    PROTEST demo
noun    protester, protestor, demonstrator, rioter, marcher
acl     ANY
fact    yes
A       self
B       against, against..
nA      self
nB      against, against.., acl.against.., acl..
A.else  people
B.else  state
rank    general
yes     Police dispersed protesters chanting slogans in Lima.  =>  PER-CVL > PER
no      Police dispersed the smoke in Lima.

[workers-strike]
type    PROTEST strike
verb    strike, walk out
subj    worker, union, teacher, driver, nurse, doctor, farmer, miner, employee, staff, pilot, trucker, lawyer, judge, student, police, civil servant, railway worker, engineer, dockworker
!obj    ANY
A       subj
B       against, against..
A.else  people
need    actor
yes     Kenyan nurses walked out on Monday.  =>  KEN-CVL >
no      Israeli jets struck at night.

[go-on-strike]
type    PROTEST strike
verb    go, be, remain, walk, come
on      strike
A       subj
B       on.against, against, against..
A.else  people
need    actor
yes     Kenyan nurses went on strike.  =>  KEN-CVL >
no      Kenyan nurses went on holiday.

[strike-noun]
type    PROTEST strike
noun    strike, walkout, stoppage
mod     general, hunger, rail, transport, bus, teacher, worker, work, nationwide, national, labor, labour, public, sector, day, hour, union, student, miner, train, driver, wildcat, sit-down, doctor, industrial
!mod    air, drone, missile, rocket, military
A       by, light, poss, mod
B       against, against.., over..
nA      by, poss, light, mod, by.., of..
nB      against, against..
A.else  people
need    actor
A.sector CVL, OPP, LAB, EDU, REL, PTY, AGR, SOC, REF
rank    general
yes     A general strike by Greek farmers began.  =>  GRC-CVL >
no      A general strike-out was seen.

[strike-by-workers]
type    PROTEST strike
noun    strike
by      worker, union, employee, staff, teacher, driver, nurse, doctor, farmer, miner, pilot, civil servant, student, engineer, trucker
A       by
B       against
nA      by, by.mod, by..
nB      against, against..
A.else  people
need    actor
yes     A strike by Greek teachers began.  =>  GRC-CVL >
no      A strike by Israeli jets began.

[hunger-strike]
type    PROTEST hunger
verb    begin, start, continue, end, launch, go, hold, stage, announce
obj     strike, hunger strike
obj.mod hunger
A       subj
B       against, obj.against, against..
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, REF, REB, ELI
yes     Prisoners began a hunger strike in Turkey.  =>  TUR-CVL > TUR
no      Prisoners began a game of chess in Turkey.

[boycott]
type    PROTEST boycott
verb    boycott
noun    boycott
A       subj
B       obj, obj.of, obj.mod, obj.poss, obj..
nA      by, poss, light
nB      of, of.., against
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, PTY, BUS, SOC, LEG, ELI
yes     The Egyptian opposition boycotted the vote.  =>  EGY-OPP > EGY
no      The fans boycotted the food.

[unrest-breaks-out]
type    PROTEST riot
verb    riot, rampage, run riot
A       subj
B       against, against.., over..
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, REF
yes     Prisoners rioted in Peru.  =>  PER-CVL > PER
no      Colours rioted in Peru.

[block-roads]
type    PROTEST obstruct
verb    block, blockade, barricade, obstruct, occupy, shut down, close, paralyse, paralyze, bottle up, seal off, plug, stop, hold up
obj     road, highway, street, bridge, motorway, railway, entrance, traffic, port, track, building, square, airport, route, roads, refinery, parliament, runway, harbour, harbor, quay, canal
subj    PROTESTERS
A       subj
B       against, in protest.., over..
A.else  people
B.else  state
A.sector CVL, OPP, LAB, EDU, REL, AGR, REF
yes     Farmers blocked a highway in Peru.  =>  PER-CVL > PER
no      Snow blocked a highway in Peru.

[throw-things]
type    PROTEST riot
verb    throw, hurl, pelt, burn, torch, set
obj     stone, rock, bottle, petrol, egg, flag, effigy, molotov, cocktail, firebomb, tyre, tire, brick, firework, shoe, paint, fire, car, vehicle, bus
subj    PROTESTERS
A       subj
B       at, at.., obj.at, on, obj.of, obj.mod, obj
A.else  people
B.else  state
A.sector CVL, OPP, EDU, REF
yes     Students threw stones at police in Peru.  =>  PER-CVL > PER
no      Children threw balls in Peru.

[storm-by-crowd]
type    PROTEST riot
verb    storm, overrun, ransack, attack, invade, break into, occupy, vandalise, vandalize, breach, torch, besiege, enter, seize
obj     parliament, building, palace, embassy, congress, ministry, consulate, office, airport, headquarters, court, residence, assembly, capitol, station, square
subj    protester, protestor, demonstrator, rioter, crowd, mob, supporter, student, loyalist, activist, people, hundred, thousand, settler, resident
A       subj
B       obj.mod, obj.poss, obj.of, obj, obj..@
A.else  people
B.else  state
A.sector CVL, OPP, EDU, REF
yes     Protesters stormed the parliament in Iraq.  =>  IRQ-CVL > IRQ
no      Tourists entered the palace in Iraq.
