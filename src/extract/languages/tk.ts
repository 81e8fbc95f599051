import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Turkmen. */
export const tk: Vocabulary = {
  language: 'tk',

  common: `bilen, bu, däl, eger, emma, size, sizi, siziň, soň, we, üçin, ýa, şu`,

  code: `
    bir gezeklik kod*, bir gezeklik parol*, giriş kod*, howpsuzlyk kod*, tassyklama kod*,
    tassyklaýyş kod*
  `,

  weakCode: `kod, koduňyz, kody, kodyň, kodyňyz`,

  password: `açar söz*, açarsöz*, parol*`,

  userName: `ulanyjy ady`,

  enter: `giriziň, ulanyň, ýazyň`,

  copula: `şu`,

  otherNumber: `jemi, sargydyň belgisi, sargyt belgisi, telefon, töleg`,

  expiry: `güýjüni ýitirýär, möhleti`,

  caution: `hiç kime, paýlaşmaň, üns berme*, üns bermäň, ýok hasap ed*`,

  confirm: `işjeňleşdir*, tassykla*`,

  reset: `
    açarsözüni nolla*, açarsözüňizi nolla*, parol üýtget*, paroly täzeden, paroly täzele*,
    paroly çalyş*, paroly üýtget*, täze açarsöz*, täze parol
  `,

  undo: `degişli däl, ret et*, ýatyrmak`,

  open: `baglanyş*, basyň, düwm*, düwmä, linka, salgylanma*, tykla*, çelgi*, çelgä`,
};
