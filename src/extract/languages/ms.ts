import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Malay. */
export const ms: Vocabulary = {
  language: 'ms',
  common:
    'dan, anda, yang, untuk, ini, dengan, di, daripada, tidak, akaun, kami, jika, atau, ke, sila, pada',
  code: 'kod pengesahan, kod keselamatan, kod log masuk, kod akses, kod sekali guna, kata laluan sekali guna, kod pengaktifan, kod sementara, kata laluan sementara, kod verifikasi, kod otp, kod tac, tac, otp, kod laluan, kod pengesahan identiti, kod set semula, kod tetapan semula, kod pemulihan, kod sms, kod pendaftaran, pin sekali guna, nombor pengesahan',
  weakCode: 'kod, pin, kodnya',
  password: 'kata laluan',
  enter: 'masukkan, gunakan, salin, taip, guna, taipkan, tampal, isikan',
  copula: 'ialah, adalah, berikut, di bawah',
  otherNumber:
    'pesanan, nombor pesanan, invois, resit, tiket, rujukan, bungkusan, telefon, tel, hubungi, poskod, kod promosi, kod diskaun, diskaun, baucar, kod ralat, ralat, kod qr, nombor akaun, kad, jumlah, harga, baki, versi, tempahan, pelanggan, transaksi, jalan, halaman, lebih daripada, nombor, kod tempahan, kod pengambilan, kod promo, kod baucar, kupon, kad hadiah, nombor penjejakan, kod produk, kod negara, kod sumber, nombor kontrak, polisi, nombor pelanggan, kad pengenalan, nombor kad, nombor invois, nombor rujukan, penerbangan, khidmat pelanggan, faks, kod rujukan, kod jemputan',
  userName: 'nama pengguna, nama akaun, id pengguna, username',
  unit: 'minit, jam, hari, minggu, bulan, tahun, saat, ringgit, rm, mata, pengguna, orang, kali, aksara, digit, km',
  digits: 'digit',
  expiry: 'tamat, tamat tempoh, sah, luput, sekali sahaja',
  caution:
    'jangan kongsi, jangan berkongsi, sesiapa, tidak meminta, abaikan, jangan dedahkan, jangan berikan, rahsia, sila abaikan',
  open: 'di sini, klik, ketik, tekan, pautan, pautan berikut, butang, pelayar, salin, tampal, buka, lawati, layari',
  signIn: 'log masuk, daftar masuk',
  confirm:
    'sahkan, pengesahan, mengesahkan, aktifkan, pengaktifan, lengkapkan pendaftaran, buka kunci, luluskan',
  reset:
    'tetapkan semula kata laluan, tetapkan semula, set semula, tukar kata laluan, kata laluan baharu, kata laluan baru, lupa kata laluan, menetapkan semula, tetapkan kata laluan, cipta kata laluan',
  invite: 'jemputan, terima, dijemput, menjemput, sertai, menjemput anda, terima jemputan',
  emailChange: 'e mel baharu, tukar e mel, alamat e mel baharu',
  done: 'telah ditukar, telah diubah, telah dikemas kini, telah disahkan, telah diaktifkan, telah ditetapkan semula, telah dipadam, telah ditambah, berjaya',
  undo: 'nyahlanggan, berhenti melanggan, bukan anda, batalkan, laporkan, tolak, jika bukan anda, jika anda tidak, tidak melakukan, tidak meminta, tidak mengenali, batal, sekat',
  deletion: 'padam akaun, padamkan akaun, pemadaman akaun',
  footer:
    'privasi, dasar privasi, terma, syarat, bantuan, sokongan, hubungi kami, tetapan, lihat dalam pelayar, tentang kami, ketahui lebih lanjut, hak cipta terpelihara, jejak pesanan, lihat pesanan, semak aktiviti, lihat butiran',
  event: 'mesyuarat, janji temu, panggilan video',
};
