import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Yoruba. */
export const yo: Vocabulary = {
  language: 'yo',

  common: `ati, fun, jowo, ni, pelu, re, ti, wa, yii`,

  code: `koodu idaniloju, koodu ijerisi`,

  weakCode: `koodu`,

  userName: `oruko olumulo`,

  enter: `lo koodu, tẹ kóòdù`,

  copula: `ni`,

  confirm: `fidájú, jerisi, jẹ́rìísí, ìmúdájú`,

  open: `tẹ ibi, àjápọ̀, ìjápọ̀`,

  undo: `fagilé`,
};
