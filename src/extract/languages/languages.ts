import type { Vocabulary } from '../terms/vocabulary.js';
import { af } from './af.js';
import { am } from './am.js';
import { ar } from './ar.js';
import { ast } from './ast.js';
import { az } from './az.js';
import { be } from './be.js';
import { bg } from './bg.js';
import { bn } from './bn.js';
import { br } from './br.js';
import { ca } from './ca.js';
import { ckb } from './ckb.js';
import { cs } from './cs.js';
import { cy } from './cy.js';
import { da } from './da.js';
import { de } from './de.js';
import { dsb } from './dsb.js';
import { el } from './el.js';
import { en } from './en.js';
import { eo } from './eo.js';
import { es } from './es.js';
import { et } from './et.js';
import { eu } from './eu.js';
import { fa } from './fa.js';
import { fi } from './fi.js';
import { fo } from './fo.js';
import { fr } from './fr.js';
import { fy } from './fy.js';
import { ga } from './ga.js';
import { gd } from './gd.js';
import { gl } from './gl.js';
import { gu } from './gu.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { hr } from './hr.js';
import { hsb } from './hsb.js';
import { hu } from './hu.js';
import { hy } from './hy.js';
import { id } from './id.js';
import { is } from './is.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ka } from './ka.js';
import { kk } from './kk.js';
import { km } from './km.js';
import { kn } from './kn.js';
import { ko } from './ko.js';
import { ku } from './ku.js';
import { ky } from './ky.js';
import { lb } from './lb.js';
import { lo } from './lo.js';
import { lt } from './lt.js';
import { lv } from './lv.js';
import { mk } from './mk.js';
import { ml } from './ml.js';
import { mn } from './mn.js';
import { mr } from './mr.js';
import { ms } from './ms.js';
import { mt } from './mt.js';
import { my } from './my.js';
import { nb } from './nb.js';
import { ne } from './ne.js';
import { nl } from './nl.js';
import { nn } from './nn.js';
import { oc } from './oc.js';
import { pa } from './pa.js';
import { pl } from './pl.js';
import { ps } from './ps.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { si } from './si.js';
import { sk } from './sk.js';
import { sl } from './sl.js';
import { so } from './so.js';
import { sq } from './sq.js';
import { sr } from './sr.js';
import { sv } from './sv.js';
import { sw } from './sw.js';
import { ta } from './ta.js';
import { te } from './te.js';
import { tg } from './tg.js';
import { th } from './th.js';
import { tl } from './tl.js';
import { tr } from './tr.js';
import { tt } from './tt.js';
import { ug } from './ug.js';
import { uk } from './uk.js';
import { ur } from './ur.js';
import { uz } from './uz.js';
import { vi } from './vi.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

/** Lists the languages that extraction knows; to add one, add its file and its line here. */
export const LANGUAGES: readonly Vocabulary[] = [
  af,
  am,
  ar,
  ast,
  az,
  be,
  bg,
  bn,
  br,
  ca,
  ckb,
  cs,
  cy,
  da,
  de,
  dsb,
  el,
  en,
  eo,
  es,
  et,
  eu,
  fa,
  fi,
  fo,
  fr,
  fy,
  ga,
  gd,
  gl,
  gu,
  he,
  hi,
  hr,
  hsb,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  kn,
  ko,
  ku,
  ky,
  lb,
  lo,
  lt,
  lv,
  mk,
  ml,
  mn,
  mr,
  ms,
  mt,
  my,
  nb,
  ne,
  nl,
  nn,
  oc,
  pa,
  pl,
  ps,
  pt,
  ro,
  ru,
  si,
  sk,
  sl,
  so,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  tg,
  th,
  tl,
  tr,
  tt,
  ug,
  uk,
  ur,
  uz,
  vi,
  zhHans,
  zhHant,
];
