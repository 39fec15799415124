/**
 * Irregular past forms of English verbs. A lower-case form comes in; its lemma goes out, or null where the form is regular, not in the table,
 * or of two verbs ("found", "lay", "wound"). No rule of endings can be trusted with them.
 */

const FORMS = `
arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; befall befell befallen; begin began begun; bend bent; beseech besought; beset beset; bid bade bidden;
bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast; build built; burn burnt; burst burst; buy bought;
cast cast; catch caught; choose chose chosen; cling clung; clothe clad; come came; creep crept; deal dealt; dig dug; do did done; draw drew drawn; drink drank drunk; drive drove driven;
dwell dwelt; eat ate eaten; fall fallen; feed fed; feel felt; fight fought; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast forecast; forego forewent; foresee foresaw foreseen;
foretell foretold; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given;
grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; leap leapt; light lit; learn learnt; lend lent; lose lost;
make made; mean meant; meet met; mislead misled; mistake mistook mistaken; outbid outbid; outdo outdid outdone; overcome overcame; overrun overran; oversee oversaw overseen;
overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid; plead pled; rebuild rebuilt; recast recast; repay repaid; resell resold; retake retook retaken; rewrite rewrote rewritten;
ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see seen; seek sought; sell sold; send sent; shake shook shaken; shed shed; shine shone; shoot shot; show shown; shrink shrank shrunk;
shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; smite smote smitten; sleep slept; slide slid; sling slung; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; split split; spread spread;
spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode stridden; strike struck stricken; string strung; strive strove striven; swear swore sworn;
sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; tread trod trodden;
understand understood; undertake undertook undertaken; undo undid undone; uphold upheld; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; withdraw withdrew withdrawn;
withhold withheld; withstand withstood; wring wrung; write wrote written`;

const LEMMAS: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((line) => {
    const [lemma = '', ...forms] = line.trim().split(' ');
    return forms.map((form) => [form, lemma] as const);
  }),
);

/** The verb whose past form or past participle this is; null where it is no irregular form. */
export function irregularLemma(form: string): string | null {
  return LEMMAS.get(form) ?? null;
}
