import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Indonesian. */
export const id: Vocabulary = {
  language: 'id',

  common: `
    akun, anda, atau, dan, dari, dengan, di, ini, jika, kami, ke, pada, silakan, terima kasih,
    tidak, untuk, yang
  `,

  code: `
    digit kode, kata sandi sementara, kode akses, kode akses anda, kode aktivasi,
    kode aktivasi anda, kode aktivasi kamu, kode autentikasi, kode keamanan, kode keamanan anda,
    kode konfirmasi, kode konfirmasi anda, kode login, kode login anda, kode masuk, kode masuk anda,
    kode otentikasi, kode otorisasi, kode otp, kode otp anda, kode otp kamu, kode pemulihan,
    kode pendaftaran, kode rahasia, kode reset, kode sementara, kode sms, kode validasi,
    kode verifikasi, kode verifikasi anda, kode verifikasi kamu, nomor verifikasi, otp,
    password sementara, pin verifikasi
  `,

  oneTime: `
    kata sandi sekali pakai, kode sekali pakai, password sekali pakai, pin sekali pakai,
    sandi sekali pakai
  `,

  weakCode: `kode, kode anda, kode kamu, kodenya, mtoken, pin`,

  password: `kata sandi, password, sandi`,

  enter: `gunakan, input, isikan, ketik, ketikkan, masukan, masukkan, memasukkan, salin, tempel`,

  copula: `adalah, berikut, di bawah ini, ialah, ini, yaitu`,

  otherNumber: `
    diskon, faks, faktur, fax, halaman, harga, hubungi, id pelanggan, id transaksi, invoice, jalan,
    jl, jumlah, kartu, kartu hadiah, kesalahan, kode barang, kode booking, kode diskon, kode error,
    kode hadiah, kode kartu hadiah, kode kesalahan, kode kupon, kode negara, kode pelacakan,
    kode pemesanan, kode pos, kode produk, kode promo, kode qr, kode referral, kode sumber,
    kode undangan, kode voucher, kuitansi, kupon, layanan pelanggan, lebih dari, nik, no pesanan,
    no. pesanan, no. resi, nomor, nomor faktur, nomor invoice, nomor kartu, nomor kontrak,
    nomor pelacakan, nomor pelanggan, nomor pesanan, nomor polis, nomor referensi, nomor rekening,
    nomor resi, nomor tiket, npwp, paket, pelanggan, pemesanan, penawaran, penerbangan, pesanan,
    polis, referensi, rekening, reservasi, resi, saldo, struk, tel, telepon, telp, tiket, total,
    transaksi, versi, voucher
  `,

  ofOther: `
    barang, bayar, booking, kontrak, pelanggan, pembayaran, pemesanan, pengiriman, pesanan, produk,
    resi, transaksi
  `,

  userName: `id pengguna, nama akun, nama pengguna, user id, username`,

  unit: `
    bulan, detik, digit, hari, jam, kali, karakter, km, menit, minggu, orang, pengguna, poin,
    produk, rp, rupiah, tahun
  `,

  digits: `digit`,

  expiry: `
    akan berakhir, berakhir, berlaku, hanya sekali, kadaluarsa, kadaluwarsa, kedaluwarsa,
    masa berlaku
  `,

  spent: `sudah kedaluwarsa, sudah tidak berlaku, tidak berfungsi, tidak berlaku lagi`,

  caution: `
    abaikan, diabaikan, jangan bagikan, jangan berikan, jangan beritahu, rahasia, rahasiakan,
    siapa pun, siapapun, tidak meminta, tidak perlu melakukan
  `,

  open: `
    browser, buka, ketuk, klik, kunjungi, link, peramban, salin, sini, tautan, tautan berikut,
    tekan, tempel, tombol
  `,

  signIn: `log in, login, masuk, tautan masuk`,

  confirm: `
    aktifkan, aktivasi, buka blokir, buka kunci, buka kunci akun, ditandatangani, konfirmasi,
    konfirmasikan, membuka kunci, memverifikasi, menandatangani, mengaktifkan, mengonfirmasi,
    menyelesaikan pendaftaran, selesaikan pendaftaran, setujui, tanda tangan, tanda tangani,
    tanda tanganmu, validasi, verifikasi, verifikasikan
  `,

  reset: `
    atur kata sandi, atur ulang, atur ulang kata sandi, atur ulang kata sandi anda, buat kata sandi,
    buat kata sandi baru, ganti kata sandi, ganti password, ganti sandi, kata sandi baru,
    lupa kata sandi, lupa password, mengatur ulang, mengganti password, mengubah kata sandi,
    mengubah password, mereset (password|kata sandi), password baru, pemulihan kata sandi,
    pengaturan ulang kata sandi, penyetelan ulang kata sandi, penyetelan ulang sandi, pulihkan,
    reset kata sandi, reset password, sandi baru, set ulang kata sandi, setel kembali sandi,
    setel sandi, setel ulang, setel ulang kata sandi, ubah kata sandi, ubah kata sandi anda,
    ubah katasandi, ubah password, ubah sandi
  `,

  invite: `bergabung, diundang, gabung, mengundang, terima, undangan`,

  emailChange: `alamat email baru, email baru, perubahan email, ubah email`,

  agree: `berlangganan, gunakan alamat ini, ingin berlangganan, itu saya, ya`,

  guide: `artikel, bagaimana, cara, langkah demi langkah, menjelaskan, panduan`,

  alert: `
    aktivitas mencurigakan, aktivitas tidak biasa, login baru, masuk baru, perangkat baru,
    peringatan keamanan
  `,

  done: `
    berhasil, kami terima, sudah aktif, sudah ditandatangani, telah berubah, telah diaktifkan,
    telah diatur ulang, telah dihapus, telah dikonfirmasi, telah diperbarui, telah direset,
    telah ditambahkan, telah ditandatangani, telah diubah, telah diverifikasi, telah kami terima
  `,

  undo: `
    batalkan, berhenti berlangganan, blokir, bukan anda, bukan dilakukan oleh anda,
    bukan milik anda, cabut, jika anda tidak, jika ini bukan anda, laporkan, membatalkan,
    pembatalan, tidak melakukan, tidak meminta, tidak mengenali, tolak
  `,

  deletion: `
    hapus akun, hapus akun anda, hapus akun saya, konfirmasi penghapusan, menghapus akun,
    menghapus akun anda, penghapusan akun, tutup akun
  `,

  errand: `
    aktifkan diskon, bukti pembayaran, konfirmasi janji temu, konfirmasi kehadiran,
    konfirmasi pembayaran, konfirmasi penerimaan, konfirmasi pesanan, lengkapi profil,
    selesaikan pembelian, selesaikan pesanan
  `,

  footer: `
    bantuan, dukungan, hak cipta dilindungi, hubungi kami, ikuti kami, kebijakan privasi, ketentuan,
    lacak pesanan, lihat detail, lihat di browser, lihat pesanan, pengaturan, periksa aktivitas,
    preferensi, privasi, pusat bantuan, selengkapnya, syarat, tentang kami, tinjau aktivitas
  `,

  event: `janji temu, panggilan video, rapat, undangan kalender, webinar`,

  booking: `
    berangkat, check in, check out, kamar, keberangkatan, kedatangan, kursi, malam, meja, pemesanan,
    penerbangan, pengiriman, penumpang, perjalanan, pesanan, reservasi, tamu, tiket
  `,

  pickUp: `kode ambil, kode loker, kode penerimaan, kode pengambilan, kode pickup, pin pengambilan`,

  example: `contoh, contohnya, misalnya`,

  lasting: `bantuan, dukungan, gerbang, kotak kunci, pintu, puk, wifi`,
};
