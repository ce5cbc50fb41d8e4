import { fromPhonetic } from '../src/phonetic/from-phonetic.ts';
import type { ProofPage, ProofTable } from './proof-page.ts';

const page: ProofPage = {
  name: 'phonetic',
  title: 'Typing Bangla in Latin letters: fromPhonetic',
  about:
    'Each row is typed by the rules of Avro Phonetic. Look whether the right column is what the keyboard program Avro ' +
    'would write; the words need not be good Bangla where the row shows a single rule.',
  tables: [
    table(
      'Vowels',
      'o a i I u U rri e OI O OU oo ee ko ka ki kI ku kU krri ke kOI kO kOU koo kee ia io ao oi ou aZ oZ',
    ),
    table(
      'Consonants',
      'ka kha ga gha Nga ca cha ja jha NGa Ta Tha Da Dha Na ta tha da dha na pa pha ba bha ma za ra la sha Sha sa ha Ra Rha Ya',
    ),
    table('Signs', 'ng : ^ t`` ,, $ . .. ... .` :` 3.5 7:17 2024 ba^sh du:kho baMla bangla hoThat``'),
    table(
      'Joined letters',
      'kkhoma lokkhmI biggan bacca icche uccho buddhi zuddho raShTro nikkhep byangk swadhIn bishwo podmo smoroN mukto shokto onko pongkti oNDo koNTho gondho sondhan jongol bongo sponsor',
    ),
    table(
      'র in its forms',
      'dhorrmo korrmo sUrrzo srOt prokash krri kria rZab rya brriShTi arrk arro kaj kor',
    ),
    table('Letters kept apart', 'k`a k`k bk`s sh`kti on`go'),
    table(
      'Words',
      'ami tumi se amader tOmader bangladesh DhakaY montrI prodhan`montrI khobor songbad potrika nirrbacon sorkar ongshogrohoN ontorrborrtIkalIn shikkha hasopatal bidyaloY shohor gram nodI',
    ),
    lines('Sentences', [
      'ami banglay likhi.',
      'aponi kemon achen?',
      'aj DhakaY khub gorom, tai sobai baRite.',
      'sommilito udyOge notun setu hobe.',
      'Wi-Fi thakole 3.5 ghonTay 2`Ti bhiDiO namanO zay.',
    ]),
  ],
};

export default page;

function table(heading: string, words: string): ProofTable {
  return lines(heading, words.split(' '));
}

function lines(heading: string, typed: readonly string[]): ProofTable {
  return { heading, columns: ['typed', 'Bangla'], rows: typed.map((latin) => [latin, fromPhonetic(latin)]) };
}
