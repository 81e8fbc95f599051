import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Malagasy. */
export const mg: Vocabulary = {
  language: 'mg',

  common: `amin, anao, fa, ho, ity, izany, ny, sy`,

  code: `kaody fanamafisana, kaody fanamarinana`,

  weakCode: `kaodinao, kaody`,

  userName: `anaran'ny mpampiasa`,

  enter: `ampiasao, ampidiro`,

  copula: `dia`,

  confirm: `amarino, fanamarinana, hamafiso, hamarino, hanamarinana`,

  open: `rohy, sokafy, tsindrio`,

  undo: `hanafoanana, tsy anao, tsy ianao izany`,
};
