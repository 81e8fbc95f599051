import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Malay. */
export const ms: Vocabulary = {
  language: 'ms',
  common:
    'dan, anda, yang, untuk, ini, dengan, di, daripada, tidak, akaun, kami, jika, atau, ke, sila, pada',
  code: 'kod pengesahan, kod keselamatan, kod log masuk, kod akses, kod sekali guna, kata laluan sekali guna, kod pengaktifan, kod sementara, kata laluan sementara, kod verifikasi, kod otp, kod tac, tac, otp, kod laluan, kod pengesahan identiti',
  weakCode: 'kod, pin',
  password: 'kata laluan',
  enter: 'masukkan, gunakan, salin, taip, guna',
  copula: 'ialah, adalah, berikut',
  otherNumber:
    'pesanan, nombor pesanan, invois, resit, tiket, rujukan, bungkusan, telefon, tel, hubungi, poskod, kod promosi, kod diskaun, diskaun, baucar, kod ralat, ralat, kod qr, nombor akaun, kad, jumlah, harga, baki, versi, tempahan, pelanggan, transaksi, jalan, halaman, lebih daripada, nombor',
  unit: 'minit, jam, hari, minggu, bulan, tahun, saat, ringgit, rm, mata, pengguna, orang, kali, aksara, digit, km',
  digits: 'digit',
  expiry: 'tamat, tamat tempoh, sah, luput',
  caution: 'jangan kongsi, jangan berkongsi, sesiapa, tidak meminta, abaikan',
  open: 'di sini, klik, ketik, tekan, pautan, pautan berikut, butang, pelayar, salin, tampal, buka, lawati, layari',
  signIn: 'log masuk, daftar masuk',
  confirm:
    'sahkan, pengesahan, mengesahkan, aktifkan, pengaktifan, lengkapkan pendaftaran, buka kunci',
  reset:
    'tetapkan semula kata laluan, tetapkan semula, set semula, tukar kata laluan, kata laluan baharu, kata laluan baru, lupa kata laluan, menetapkan semula',
  invite: 'jemputan, terima, dijemput, menjemput, sertai',
  emailChange: 'e mel baharu, tukar e mel, alamat e mel baharu',
  undo: 'nyahlanggan, berhenti melanggan, bukan anda, batalkan, laporkan, tolak',
  deletion: 'padam akaun, padamkan akaun, pemadaman akaun',
  footer:
    'privasi, dasar privasi, terma, syarat, bantuan, sokongan, hubungi kami, tetapan, lihat dalam pelayar, tentang kami, ketahui lebih lanjut, hak cipta terpelihara',
};
