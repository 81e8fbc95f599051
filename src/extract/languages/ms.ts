import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Malay. */
export const ms: Vocabulary = {
  language: 'ms',

  common: `
    akaun, anda, atau, dan, daripada, dengan, di, ini, jika, kami, ke, pada, sila, terima kasih,
    tidak, untuk, yang
  `,

  code: `
    kata laluan satu kali, kata laluan sementara, kod akses, kod keselamatan, kod keselamatan anda,
    kod laluan, kod log masuk, kod log masuk anda, kod otp, kod otp anda, kod pemulihan,
    kod pendaftaran, kod pengaktifan, kod pengesahan, kod pengesahan anda, kod pengesahan identiti,
    kod sementara, kod set semula, kod sms, kod tac, kod tetapan semula, kod verifikasi,
    kod verifikasi anda, nombor pengesahan, otp, tac
  `,

  oneTime: `kata laluan sekali guna, kata laluan sekali sahaja, kod sekali guna, pin sekali guna`,

  weakCode: `kod, kodnya, pin`,

  password: `kata laluan`,

  enter: `guna, gunakan, isikan, masukkan, salin, taip, taipkan, tampal`,

  copula: `adalah, berikut, di bawah, ialah, ini`,

  otherNumber: `
    baki, baucar, bungkusan, diskaun, faks, halaman, harga, hubungi, invois, jalan, jumlah, kad,
    kad hadiah, kad pengenalan, khidmat pelanggan, kod baucar, kod diskaun, kod jemputan,
    kod kad hadiah, kod kupon, kod negara, kod penjejakan, kod produk, kod promo, kod promosi,
    kod qr, kod ralat, kod rujukan, kod sumber, kod tempahan, kupon, lebih daripada, nombor,
    nombor akaun, nombor invois, nombor kad, nombor kontrak, nombor pelanggan, nombor penjejakan,
    nombor pesanan, nombor rujukan, pelanggan, penerbangan, pesanan, polisi, poskod, ralat, resit,
    rujukan, tel, telefon, tempahan, tiket, transaksi, versi
  `,

  ofOther: `kontrak, pelanggan, penghantaran, pesanan, produk, puk, tempahan, transaksi, wifi`,

  userName: `id pengguna, nama akaun, nama pengguna, username`,

  unit: `
    aksara, bulan, digit, hari, jam, kali, km, mata, minggu, minit, orang, pengguna, ringgit, rm,
    saat, tahun
  `,

  digits: `digit`,

  expiry: `luput, sah, sekali sahaja, tamat, tamat tempoh`,

  caution: `
    abaikan, diabaikan, jangan berikan, jangan berkongsi, jangan dedahkan, jangan kongsi, rahsia,
    sesiapa, tidak meminta
  `,

  open: `
    buka, butang, di sini, ketik, klik, lawati, layari, pautan, pautan berikut, pelayar, salin,
    tampal, tekan
  `,

  signIn: `daftar masuk, log masuk`,

  confirm: `
    aktifkan, buka kunci, lengkapkan pendaftaran, luluskan, melengkapkan pendaftaran, mengesahkan,
    nyahsekat, pengaktifan, pengesahan, sahkan, tandatangan, tandatangani
  `,

  reset: `
    cipta kata laluan, kata laluan baharu, kata laluan baru, lupa kata laluan, menetapkan semula,
    menukar kata laluan, penetapan semula kata laluan, penukaran kata laluan,
    pertukaran kata laluan, set semula, tetap semula kata laluan, tetapan semula kata laluan,
    tetapkan kata laluan, tetapkan semula, tetapkan semula kata laluan, tukar kata laluan
  `,

  invite: `dijemput, jemputan, menjemput, sertai, terima`,

  emailChange: `alamat e mel baharu, e mel baharu, tukar e mel`,

  agree: `itu saya, ya`,

  guide: `artikel, bagaimana, cara, panduan`,

  done: `
    berjaya, telah diaktifkan, telah dikemas kini, telah dipadam, telah disahkan, telah ditambah,
    telah ditetapkan semula, telah ditukar, telah diubah
  `,

  undo: `
    batal, batalkan, berhenti melanggan, bukan anda, bukan kepunyaan anda, bukan milik anda,
    jika anda tidak, jika ini bukan anda, laporkan, membatalkan, nyahlanggan, pembatalan, sekat,
    tidak melakukan, tidak meminta, tidak mengenali, tolak
  `,

  deletion: `padam akaun, padam akaun saya, padamkan akaun, pemadaman akaun`,

  footer: `
    bantuan, dasar privasi, hak cipta terpelihara, hubungi kami, jejak pesanan,
    ketahui lebih lanjut, lihat butiran, lihat dalam pelayar, lihat pesanan, privasi,
    semak aktiviti, sokongan, syarat, tentang kami, terma, tetapan
  `,

  event: `janji temu, mesyuarat, panggilan video`,

  booking: `
    bilik, daftar masuk, ketibaan, malam, meja, pelepasan, penerbangan, penghantaran, penumpang,
    perjalanan, pesanan, tempahan, tetamu, tiket
  `,

  pickUp: `kod ambil, kod loker, kod pengambilan`,

  example: `contoh, contohnya, misalnya`,

  lasting: `pagar, pintu`,
};
