import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Lao. */
export const lo: Vocabulary = {
  language: 'lo',
  common: 'ຂອງ, ທ່ານ, ນີ້, ແລະ, ເພື່ອ, ຖ້າ, ບໍ່, ທີ່, ກະລຸນາ',
  code: 'ລະຫັດຢືນຢັນ, ລະຫັດຄວາມປອດໄພ, ລະຫັດເຂົ້າສູ່ລະບົບ, ລະຫັດຄັ້ງດຽວ',
  weakCode: 'ລະຫັດ',
  password: 'ລະຫັດຜ່ານ',
  enter: 'ປ້ອນ, ໃສ່, ໃຊ້',
  open: 'ຄລິກ, ກົດ, ລິ້ງ, ລິງ, ປຸ່ມ',
  signIn: 'ເຂົ້າສູ່ລະບົບ',
  confirm: 'ຢືນຢັນ, ເປີດໃຊ້, ປົດລັອກ',
  reset: 'ຕັ້ງລະຫັດຜ່ານ, ປ່ຽນລະຫັດຜ່ານ, ລີເຊັດ, ລະຫັດຜ່ານໃໝ່',
  invite: 'ເຊີນ, ຍອມຮັບ',
  undo: 'ຍົກເລີກ',
};
