import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Indonesian. */
export const id: Vocabulary = {
  language: 'id',
  common:
    'dan, anda, yang, untuk, ini, dengan, di, dari, tidak, akun, kami, jika, atau, ke, silakan, pada',
  code: 'kode verifikasi, kode konfirmasi, kode keamanan, kode masuk, kode login, kode akses, kode autentikasi, kode otentikasi, kode otorisasi, kode sekali pakai, kata sandi sekali pakai, sandi sekali pakai, password sekali pakai, kode aktivasi, kode sementara, kata sandi sementara, kode reset, kode pemulihan, kode otp, otp, kode validasi, digit kode, kode rahasia, password sementara, kode sms, kode pendaftaran, pin sekali pakai, pin verifikasi, nomor verifikasi',
  weakCode: 'kode, pin, kodenya, kode anda',
  password: 'kata sandi, sandi, password',
  enter: 'masukkan, gunakan, salin, ketik, input, memasukkan, masukan, ketikkan, tempel, isikan',
  copula: 'adalah, ialah, berikut, yaitu, di bawah ini',
  otherNumber:
    'pesanan, nomor pesanan, no pesanan, faktur, nomor faktur, struk, kuitansi, tiket, nomor tiket, referensi, nomor referensi, resi, nomor resi, paket, telepon, telp, tel, hubungi, fax, kode pos, kode promo, kode diskon, diskon, kupon, voucher, kode kesalahan, kode error, kesalahan, kode qr, nomor rekening, kartu, jumlah, total, harga, saldo, versi, penerbangan, pemesanan, kode booking, reservasi, pelanggan, transaksi, jalan, jl, halaman, npwp, lebih dari, nomor, kode referral, kode pemesanan, kode pengambilan, kode voucher, kode kupon, kartu hadiah, kode hadiah, no. pesanan, no. resi, nomor pelacakan, kode produk, kode barang, kode negara, kode sumber, nomor kontrak, polis, nomor polis, penawaran, nomor pelanggan, id pelanggan, nik, rekening, nomor kartu, nomor invoice, invoice, id transaksi, layanan pelanggan, faks, kode undangan',
  userName: 'nama pengguna, nama akun, id pengguna, username, user id',
  unit: 'menit, jam, hari, minggu, bulan, tahun, detik, rupiah, rp, poin, produk, pengguna, orang, kali, karakter, digit, km',
  digits: 'digit',
  expiry:
    'kedaluwarsa, kadaluarsa, kadaluwarsa, berlaku, berakhir, masa berlaku, hanya sekali, akan berakhir',
  caution:
    'jangan bagikan, jangan berikan, kepada siapa pun, siapapun, tidak meminta, abaikan, jangan beritahu, kepada siapapun, siapa pun, rahasiakan, rahasia, silakan abaikan, tidak perlu melakukan',
  open: 'di sini, sini, klik, ketuk, tekan, tautan, tautan berikut, link, tombol, peramban, browser, salin, tempel, buka, kunjungi',
  signIn: 'masuk, login, log in, tautan masuk, masuk ke',
  confirm:
    'konfirmasi, mengonfirmasi, verifikasi, memverifikasi, aktivasi, aktifkan, mengaktifkan, validasi, selesaikan pendaftaran, buka kunci, konfirmasikan, verifikasikan, setujui',
  reset:
    'atur ulang kata sandi, atur ulang, mengatur ulang, setel ulang, mengubah kata sandi, mengubah password, mengganti password, reset kata sandi, reset password, ubah kata sandi, ubah password, ganti kata sandi, ganti password, kata sandi baru, password baru, lupa kata sandi, lupa password, buat kata sandi, sandi baru, ubah sandi, buat kata sandi baru, atur kata sandi, pemulihan kata sandi, pulihkan',
  invite:
    'undangan, terima, terima undangan, diundang, mengundang, bergabung, gabung, mengundang anda',
  emailChange: 'email baru, ubah email, perubahan email, alamat email baru',
  done: 'telah diubah, telah berubah, berhasil diubah, telah diperbarui, telah diverifikasi, telah dikonfirmasi, telah diaktifkan, sudah aktif, telah direset, telah diatur ulang, telah dihapus, telah ditambahkan, berhasil',
  undo: 'berhenti berlangganan, bukan anda, batalkan, cabut, laporkan, tolak, tidak meminta, jika bukan anda, jika anda tidak, anda tidak melakukan, tidak melakukan, tidak mengenali, blokir',
  deletion: 'hapus akun, menghapus akun, penghapusan akun',
  footer:
    'privasi, kebijakan privasi, syarat, ketentuan, bantuan, pusat bantuan, dukungan, hubungi kami, preferensi, pengaturan, lihat di browser, ikuti kami, tentang kami, selengkapnya, hak cipta dilindungi, lacak pesanan, lihat pesanan, periksa aktivitas, tinjau aktivitas, lihat detail',
  event: 'rapat, janji temu, panggilan video, undangan kalender, webinar',
  errand:
    'selesaikan pesanan, selesaikan pembelian, konfirmasi pesanan, konfirmasi pembayaran, lengkapi profil',
};
