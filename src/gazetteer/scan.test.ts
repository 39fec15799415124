import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from './gazetteer.js';

const gazetteer = loadGazetteer();

/** What a text's names are read as: "Name=CODE", "Name@CODE" for a place that is no party, weak ones left out. */
function read(text: string): string {
  return gazetteer
    .scan(text)
    .filter((hit) => !hit.weak)
    .map((hit) => `${hit.text}${hit.candidates[0]?.form === 'place' ? '@' : '='}${hit.candidates[0]?.code ?? '-'}`)
    .join(' ');
}

/** text => what is read */
const TABLE = `
Georgia recalled its ambassador from Moscow. => Georgia=GEO Moscow=RUS
Voters in Atlanta, Georgia, waited for hours. => Atlanta@USA Georgia@USA
A Georgia senator met the president. => Georgia@USA
The Georgian capital was quiet. => Georgian=GEO
Russia and Georgia signed. => Russia=RUS Georgia=GEO
Michael Jordan visited. =>
Jordan's King Abdullah II arrived. => Jordan=JOR King Abdullah II=JOR
Jordan Peterson spoke. =>
Chad President Idriss Déby died. => Chad=TCD Idriss Déby=TCD
Chad Smith plays the drums. =>
Turkey expelled ten diplomats. => Turkey=TUR
Turkey meat was recalled. =>
We ate turkey and polish sausage from china. =>
Polish your shoes. =>
Polish troops left. => Polish=POL
Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea voted. => Guinea=GIN Guinea-Bissau=GNB Equatorial Guinea=GNQ Papua New Guinea=PNG
The Gulf of Guinea is rough. =>
Niger and Nigeria share a border. => Niger=NER Nigeria=NGA
The Nigerien and Nigerian presidents met. => Nigerien=NER Nigerian=NGA
Dominica and the Dominican Republic established relations. => Dominica=DMA Dominican Republic=DOM
The Dominican government protested. => Dominican=DOM
Congo accused Rwanda. => Congo=COD Rwanda=RWA
Brazzaville: Congo elected Sassou. => Brazzaville=COG Congo=COG
Republic of the Congo and Democratic Republic of the Congo => Republic of the Congo=COG Democratic Republic of the Congo=COD
North Korea and South Korea exchanged fire. => North Korea=PRK South Korea=KOR
The Republic of China and the People's Republic of China => Republic of China=TWN People's Republic of China=CHN
Ireland and Northern Ireland => Ireland=IRL Northern Ireland@GBR
Sudan and South Sudan => Sudan=SDN South Sudan=SSD
Samoa and American Samoa => Samoa=WSM American Samoa@USA
Georgia's governor Brian Kemp met a delegation from Japan. => Georgia@USA Brian Kemp=USA Japan=JPN
Stacey Abrams won votes in Georgia, Ohio and Texas. => Georgia@USA Ohio@USA Texas@USA
Abkhazia, a breakaway region of Georgia => Abkhazia=X-ABK Georgia=GEO
The Jordan River separates Israel and Jordan. => Israel=ISR Jordan=JOR
Chad Johnson visited Chad. => Chad=TCD
Roast turkey in Ankara, Turkey => Ankara=TUR Turkey=TUR
Guineans and Equatorial Guineans voted in Conakry and Malabo. => Guineans=GIN Equatorial Guineans=GNQ Conakry=GIN Malabo=GNQ
The Congolese army fought near Goma. => Congolese=COD Goma@COD
Congo-Brazzaville and Congo-Kinshasa signed. => Congo-Brazzaville=COG Congo-Kinshasa=COD
Roosevelt Skerrit leads Dominica; the Dominicans voted. => Roosevelt Skerrit=DMA Dominica=DMA Dominicans=DMA
Chinese Taipei, Taiwan and Hong Kong => Chinese Taipei=TWN Taiwan=TWN Hong Kong=HKG
The Northern Irish and Irish leaders met. => Irish=IRL
Sudanese and South Sudanese officials => Sudanese=SDN South Sudanese=SSD
Micronesia recalled its envoy. => Micronesia=FSM
The islands of Micronesia, Melanesia and Polynesia =>
Mali expelled the ambassador of France. => Mali=MLI France=FRA
Israel Adesanya and India Arie =>
Macedonia and Greece signed. => Macedonia=MKD Greece=GRC
Lebanon, Pennsylvania, is a quiet town. =>
Cuba Gooding and Paris Hilton flew Air India. =>
Bank of America cut jobs in New Mexico. => Bank of America=USA New Mexico@USA
He lives in Moscow, Idaho. =>
The Washington Post and Denzel Washington =>
Washington said it would respond. => Washington=USA
They told us that the US and the U.S. agree. => US=USA U.S.=USA
Canada lent Chad US$20 billion and NZ$3 million. => Canada=CAN Chad=TCD
Latin America and the Indian Ocean =>
Chinese goods in a Chinese restaurant => Chinese=CHN Chinese=CHN
Sino-Indian and Russo-Georgian talks => Sino=CHN Indian=IND Russo=RUS Georgian=GEO
Kiev, Kyiv and Kyyiv => Kiev=UKR Kyiv=UKR Kyyiv=UKR
The Kremlin, the Élysée, Downing Street and the White House => Kremlin=RUS Élysée=FRA Downing Street=GBR White House=USA
Volodymir Zelenski met Moammar Kadhafi and Vladimir Vladimirovich Putin. => Volodymir Zelenski=UKR Moammar Kadhafi=LBY Vladimir Vladimirovich Putin=RUS
Abdullatif Alzayani, Badr Albusaidi and Abdallah Bouhabib met. => Abdullatif Alzayani=BHR Badr Albusaidi=OMN Abdallah Bouhabib=LBN
Abd al-Fattah as-Sisi and Abdul Fatah El Sisi => Abd al-Fattah as-Sisi=EGY Abdul Fatah El Sisi=EGY
Orbán Viktor and Viktor Orban => Orbán Viktor=HUN Viktor Orban=HUN
Ursula von der Leyen and Luiz Inácio Lula da Silva => Ursula von der Leyen=DEU Luiz Inácio Lula da Silva=BRA
UN Security Council, Nato and the EU => UN Security Council=UN Nato=NATO EU=EU
RUSSIA INVADES UKRAINE => RUSSIA=RUS UKRAINE=UKR
Washington, D.C. and Port-au-Prince => Washington, D.C.=USA Port-au-Prince=HTI
Fighters loyal to Abdul Rashid Dostum left. =>
The general Abdul Rashid spoke in Iraq. => Abdul Rashid=IRQ Iraq=IRQ
The Iraqi minister Sultan Hashim Murad resigned. => Iraqi=IRQ
Teodoro Nguema Obiang Mangue of Equatorial Guinea sued France. => Teodoro Nguema=GNQ Equatorial Guinea=GNQ France=FRA
Flights left Hamid Karzai International Airport for Doha. => Hamid Karzai@AFG Doha=QAT
Flights left King Khalid International Airport. =>
Elephants live in Queen Elizabeth National Park. =>
The freighter MV Rachel Corrie sailed for Gaza. => Gaza@PSE
King Abdullah of Saudi Arabia invited the president of Chad. => King Abdullah=SAU Saudi Arabia=SAU Chad=TCD
King Abdullah of Jordan invited the president of Chad. => King Abdullah=JOR Jordan=JOR Chad=TCD
Sheikh Hamad bin Khalifa Al Thani of Qatar visited Chad. => Sheikh Hamad=QAT Khalifa Al Thani=QAT Qatar=QAT Chad=TCD
Soldiers clashed with crowds in Tripoli, Lebanon, on Monday. => Tripoli@LBN Lebanon=LBN
Soldiers left Tripoli and Benghazi. => Tripoli=LBY Benghazi@LBY
Lebanese troops clashed with crowds in Tripoli. => Lebanese=LBN Tripoli@LBN
A strike hit a house in Blida, Lebanon. => Lebanon=LBN
A court in Lahore tried four men of Punjab. => Lahore@PAK Punjab@PAK
Ministers of Canada met in London. => Canada=CAN London=GBR
The Minister of Health, Enrique Paris, resigned. =>
A riot broke out in San Juan de Lurigancho, Peru. => Peru=PER
The Lebanese village of Houla was shelled. => Lebanese=LBN
Iran's Supreme National Security Council met. => Iran=IRN
The Russian Security Council and the Security Council of Turkey met. => Russian=RUS Turkey=TUR
The UN Security Council met; the Security Council voted. => UN Security Council=UN Security Council=UN
The war crimes tribunal in The Hague tried the Bosnian Serb general. => The Hague=ICTY Bosnian Serb=BIH
Papuan separatists fought the Indonesian army. => Papuan=IDN Indonesian=IDN
The Papuan coast of Papua New Guinea => Papuan=PNG Papua New Guinea=PNG
The Dutch government in The Hague fell. => Dutch=NLD The Hague=NLD
Islamic State – Khorasan Province, ISWAP, IS-Somalia and the Islamic State's Sinai Province => Islamic State – Khorasan Province=X-ISIS ISWAP=X-ISIS IS-Somalia=X-ISIS Islamic State's Sinai Province=X-ISIS
The U.S. Congress and the Indian National Congress => U.S. Congress=USA Indian National Congress=IND
`;

describe('names in a text', () => {
  it.each(
    TABLE.trim()
      .split('\n')
      .map((line) => line.split('=>').map((cell) => cell.trim())),
  )('%s', (text, wanted) => {
    expect(read(text as string)).toBe(wanted);
  });

  it('never throws, and every span slices to its text, in order and without overlap', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Syria', 'al-', 'U.S.', "'s ", ' ', '-', 'Ban Ki-moon', '\n\n', ', ', 'É', 'D.C.'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const hit of gazetteer.scan(text)) {
          expect(text.slice(hit.span[0], hit.span[1])).toBe(hit.text);
          expect(hit.span[0]).toBeGreaterThanOrEqual(end);
          expect(hit.span[1]).toBeGreaterThan(hit.span[0]);
          expect(hit.candidates.length).toBeGreaterThan(0);
          end = hit.span[1];
        }
      }),
      { seed: 4, numRuns: 1500 },
    );
  });
});
