### Indonesian (id), as written in Indonesia. Malay (ms) is another language and needs a file of its own.
### Address: Anda, with a capital, as banks and shops write; the checkout calls itself kami. Buttons leave Anda and saya out.
### Requests are plain imperatives (Masukkan, Periksa, Pilih); “mohon” only where something is asked as a favour; “dulu” softens “not now”.
### “Bisa”, not “dapat”. Money that may have left an account is “dana … terpotong”, as buyers say; a mandate says “mendebit”.
### Quotation marks “ ”; no apostrophe; … directly behind the word; comma before “dan” in lists of three. No exclamation marks.
### Plurals: other only, so no selectors; nouns stay as they are after a number. Numbers and amounts come formatted.
### Terms: checkout (as shops here say), toko (the merchant), gerai or minimarket (a place with a cashier), metode pembayaran,
### penyedia jasa pembayaran (Bank Indonesia’s own term, PBI 23/6/PBI/2021), kartu, kode CVV (what cards and shops here call it),
### masa berlaku (expiry; BB / TT), verifikasi dengan bank (proving oneself, 3-D Secure; not “di bank”, which sends the buyer
### to a branch), konfirmasi (approving in an app), berita transfer (where a bank’s app takes the reference),
### aplikasi bank, transfer bank, rekening, nominal (amount to pay), cicilan (instalments), nomor referensi, ongkos kirim,
### bayar di tempat (COD), Virtual Account (VA; capitals, as banks write), pengembalian dana (refund), kolom (a field), kode pembayaran, HP (mobile phone).
### Should they be needed: dompet digital (e-wallet). QRIS, GoPay, Alfamart and Indomaret are names and stay.
### Not “kode OTP” for field-otp: banks here tell everybody never to give an OTP away.
### Order buttons: neither UU 8/1999 (consumers) nor PP 80/2019 (e-commerce) prescribes their words; “Buat pesanan” is usual,
### and the mandates begin with that act (“Dengan membuat pesanan ini”). There is no national Indonesian wording for SEPA.
### outcome-declined leaves open who declined and why.

## Before the program has started. Plain text only.

boot-loading = Memuat checkout
boot-failed-title = Checkout tidak bisa dimuat
boot-failed-body = Koneksi Anda mungkin terputus, atau ada sesuatu di browser Anda yang memblokir bagian halaman ini.
boot-failed-retry = Coba lagi
boot-stopped-title = Checkout terhenti
boot-stopped-body = Terjadi kesalahan di halaman ini. Jika Anda sudah menekan tombol bayar atau buat pesanan, cek email Anda atau tanyakan ke toko sebelum membayar lagi.
boot-outdated = Checkout ini memerlukan browser yang lebih baru. Perbarui browser Anda atau buka halaman ini di browser lain.

## Frame

frame-label = Checkout
frame-test-mode = Mode uji coba: tanpa uang sungguhan

## Order summary

summary-heading = Pesanan Anda
summary-item-several = { $name } × { $count }
summary-shipping = Ongkos kirim
summary-shipping-free = Gratis
summary-tax = Pajak
summary-discount = Diskon
summary-method-fee = Biaya pembayaran
summary-rounding = Pembulatan
summary-total = Total
# Not “PPN”: the shop may be abroad.
summary-tax-included = Termasuk pajak { $amount }
# Not “terpotong”: cash on delivery shows this line too.
summary-approximate = Sekitar { $approximate }. Yang Anda bayar adalah { $amount }.

## The buyer’s country, where the shop does not say it

country-line = Negara Anda: { $country }
country-unknown = Pilih negara Anda
country-guessed = Diperkirakan dari pengaturan perangkat Anda. Ubah jika tidak tepat.
country-search = Cari negara
country-list = Negara
country-none = Negara tidak ditemukan
country-count = { $count } negara ditemukan
country-choose = Gunakan negara ini

## Payment methods

methods-legend = Pilih metode pembayaran
methods-none-title = Belum ada metode pembayaran
methods-none-body = Toko ini tidak menyediakan metode pembayaran untuk negara, mata uang, dan nominal ini.
methods-note-delayed = Dikonfirmasi setelah dana diterima
methods-note-cod = Bayar saat pesanan tiba
methods-note-fee = + biaya { $amount }
methods-saved = Tersimpan
saved-ending = { $brand } berakhiran { $last4 }

# Methods with a general name.
method-card = Kartu kredit/debit
method-cod = Bayar di tempat (COD)
method-bank-transfer = Transfer bank
method-sepa-debit = Debit langsung SEPA
method-pay-upon-invoice-de = Bayar dengan invoice
method-online-banking-czech = Internet banking Ceko
method-online-banking-slovakia = Internet banking Slowakia
method-online-banking-finland = Internet banking Finlandia
method-online-banking-baltics = Internet banking
method-online-banking-thailand = Mobile banking Thailand
method-netbanking-in = Internet banking India
method-pay-by-bank-uk = Bayar langsung dari bank
method-ach-debit = Rekening bank AS
method-becs-debit = Rekening bank Australia
method-nz-bank-account = Rekening bank Selandia Baru
method-bank-transfer-jp = Transfer bank
method-bank-va-id = Virtual Account (VA)
method-konbini = Minimarket (konbini)
method-tw-cvs = Kode pembayaran minimarket
method-kr-card = Kartu terbitan Korea
method-paystack-bank = Rekening bank atau USSD
method-crypto = Aset kripto
method-bacs-debit = Debit langsung Inggris Raya
method-acss = Rekening bank Kanada

# What happens next, shown under the chosen method.
details-card = Data kartu Anda langsung dikirim ke penyedia jasa pembayaran. Toko ini tidak pernah melihatnya.
details-redirect = Anda akan membayar di halaman { $method } yang aman, lalu kembali ke sini.
details-hosted = Anda akan membayar di halaman terpisah yang aman, lalu kembali ke sini.
details-qr = Anda akan mendapat kode QR untuk dipindai dengan aplikasi Anda.
details-app = Anda akan mengonfirmasi pembayaran di { $method }.
details-bank-app = Anda akan mengonfirmasi pembayaran di aplikasi bank Anda.
details-voucher = Anda akan mendapat kode pembayaran dan petunjuknya. Pesanan dikonfirmasi setelah Anda membayar.
details-bank-transfer = Anda akan mendapat data rekening tujuan. Pesanan dikonfirmasi setelah dana diterima.
details-debit = Nominal pembayaran akan didebit dari rekening bank Anda.
details-later = Anda akan melihat skema pembayaran dari { $method } sebelum menyetujui apa pun.
details-cod = Anda membayar { $amount } saat pesanan tiba.

## Card fields

card-number = Nomor kartu
card-expiry = Masa berlaku
card-expiry-example = BB / TT
card-code = Kode CVV
card-code-hint = 3 digit di belakang kartu, atau 4 digit di depan kartu American Express
card-brand = Jenis kartu: { $brand }
card-loading = Memuat kolom kartu yang aman
card-switched = Kolom kartu butuh waktu lebih lama dari biasanya untuk dimuat. Sekarang Anda bisa memasukkan data kartu.
card-switched-again = Kolom kartu sudah dimuat ulang. Masukkan lagi data kartu Anda.

## Other fields

field-name = Nama di kartu
field-full-name = Nama lengkap
field-email = Email
field-email-hint = Untuk konfirmasi pembayaran Anda
field-phone = Nomor HP
field-konbini-phone = Nomor telepon
field-birthdate = Tanggal lahir
field-document = { $document }
field-company = Nama perusahaan
field-iban = IBAN
# Canadian, US, British and Australian accounts: what the bank there prints, with “nomor” before it where that helps.
field-institution-number = Nomor institusi
field-transit-number = Nomor transit
field-routing-number = Nomor routing
field-sort-code = Sort code
field-bsb = Nomor BSB
field-account-number = Nomor rekening
field-blik-code = Kode BLIK
field-blik-code-hint = 6 digit dari aplikasi bank Anda, misalnya { $example }
field-otp = Kode persetujuan
field-otp-hint = Dari aplikasi yang Anda gunakan untuk membayar, misalnya { $example }
field-bank = Bank Anda
field-konbini-store = Minimarket
field-choose = Pilih…
field-example = Contoh: { $example }
field-optional = { $label } (opsional)
field-plan = Pilihan cicilan
plan-once = Bayar penuh
plan-equal = { $count } cicilan, masing-masing { $amount }
plan-first = { $first } sekarang, lalu { $count } × { $amount }
plan-unknown = { $count } cicilan; bunganya ditampilkan sebelum Anda menyetujui
plan-interest-free = tanpa bunga
plan-total = total { $amount }
plan-schedule = Rincian cicilan

## Addresses. Labels as people of that country who read this language know them.

address-street = Nama jalan dan nomor
address-street2 = Unit, lantai, gedung
# Indonesia: everybody lives in a kota or a kabupaten.
address-city-city = Kota/kabupaten
address-city-district = Distrik
address-city-post-town = Kota
# Australia: what Indonesians there say.
address-city-suburb = Suburb
address-district-barangay = Barangay
address-district-district = Distrik
address-district-neighbourhood = Lingkungan
address-district-subdistrict = Subdistrik
address-district-suburb = Suburb
address-district-townland = Townland
# Malaysia.
address-district-township = Kampung/taman
address-region-area = Area
address-region-county = County
address-region-department = Departemen
address-region-district = Distrik
address-region-emirate = Emirat
address-region-governorate = Kegubernuran
address-region-island = Pulau
address-region-municipality = Munisipalitas
address-region-oblast = Oblast
address-region-parish = Paroki
address-region-prefecture = Prefektur
address-region-province = Provinsi
address-region-region = Wilayah
address-region-state = Negara bagian
address-postal-cep = Kode pos (CEP)
address-postal-eircode = Kode pos (Eircode)
# Not “PIN”: beside a payment that is the card’s.
address-postal-pin = Kode pos
address-postal-postcode = Kode pos
address-postal-zip = Kode pos
address-postal-postal = Kode pos

## Field errors: beside the field, saying what to do.

error-name-missing = Masukkan nama yang tertera di kartu Anda.
error-full-name-missing = Masukkan nama lengkap Anda.
error-email-missing = Masukkan alamat email Anda.
error-email-invalid = Masukkan alamat email seperti { $example }.
error-phone-missing = Masukkan nomor HP Anda.
error-phone-invalid = Periksa nomor ini. Tambahkan kode negara jika bukan nomor setempat.
error-konbini-phone-missing = Masukkan nomor telepon Anda.
error-konbini-phone-invalid = Masukkan 10 atau 11 digit, tanpa +81.
error-birthdate-missing = Masukkan tanggal lahir Anda.
error-birthdate-invalid = Periksa tanggal lahir Anda.
error-document-missing = Masukkan { $document } Anda.
error-document-invalid = Periksa { $document } Anda.
error-company-missing = Masukkan nama perusahaan.
error-iban-missing = Masukkan IBAN Anda.
error-iban-invalid = Periksa IBAN Anda. Contoh: { $example }.
error-institution-number-missing = Masukkan nomor institusi bank Anda.
error-institution-number-invalid = Periksa nomor institusi: 3 digit.
error-transit-number-missing = Masukkan nomor transit cabang bank Anda.
error-transit-number-invalid = Periksa nomor transit: 5 digit.
error-routing-number-missing = Masukkan nomor routing bank Anda.
error-routing-number-invalid = Periksa nomor routing: 9 digit.
error-sort-code-missing = Masukkan sort code Anda.
error-sort-code-invalid = Periksa sort code: 6 digit.
error-bsb-missing = Masukkan nomor BSB Anda.
error-bsb-invalid = Periksa nomor BSB: 6 digit.
error-account-number-missing = Masukkan nomor rekening Anda.
error-account-number-invalid = Periksa nomor rekening Anda.
error-blik-code-missing = Masukkan kode BLIK.
error-blik-code-invalid = Masukkan 6 digit dari aplikasi bank Anda.
error-otp-missing = Masukkan kode dari aplikasi.
error-otp-invalid = Periksa kode dari aplikasi.
error-bank-missing = Pilih bank Anda.
error-konbini-store-missing = Pilih minimarket.
error-address-missing = Lengkapi bagian alamat ini.
error-postal-code-invalid = Periksa kode ini. Contoh: { $example }.
error-incomplete = Isian belum lengkap. Contoh: { $example }.
error-too-long = Masukkan maksimal { $max } karakter.
error-card-number-here = Demi keamanan Anda, kami menghapus nomor kartu dari kolom ini. Masukkan nomor itu di kolom “Nomor kartu”.
error-number-missing = Masukkan nomor kartu Anda.
error-number-incomplete = Masukkan nomor kartu dengan lengkap.
error-number-invalid = Periksa nomor kartu Anda.
error-expiry-missing = Masukkan masa berlaku kartu.
error-expiry-invalid = Periksa masa berlaku kartu.
error-expiry-past = Masa berlaku ini sudah habis. Periksa lagi atau gunakan kartu lain.
error-code-missing = Masukkan kode CVV.
error-code-invalid = Periksa kode CVV.
error-card-unfinished = Lengkapi atau perbaiki data kartu Anda.
error-summary = Mohon periksa { $count } kolom

## Paying

pay-button = Bayar { $amount }
pay-button-order = Buat pesanan
pay-button-later = Buat pesanan
pay-button-working = Memproses…

progress-tokenising = Memeriksa data kartu Anda
progress-confirming = Memproses pembayaran Anda. Mohon tetap di halaman ini.
progress-placing = Membuat pesanan Anda. Mohon tetap di halaman ini.
progress-redirecting = Mengalihkan Anda ke { $method }
progress-leaving = Mengalihkan Anda ke halaman pembayaran
progress-waiting = Menunggu konfirmasi pembayaran Anda
progress-still-working = Prosesnya lebih lama dari biasanya. Mohon jangan bayar lagi; kami masih memeriksanya.

## Waiting for something, or for somebody

wait-offline-title = Anda sedang offline
wait-offline-body = Kami akan melanjutkan begitu Anda kembali online.
wait-once = Lewat halaman ini dana Anda tidak akan terpotong dua kali, tetapi mohon jangan bayar lagi di tempat lain.
wait-stalled-title = Kami masih belum mendapat jawaban
wait-stalled-body = Cek statusnya sekarang, atau tanyakan ke toko apakah pesanan Anda sudah masuk.
wait-elsewhere-title = Pesanan ini sedang dibayar di tab atau jendela lain
wait-elsewhere-body = Selesaikan pembayarannya di sana. Jika Anda ingin membayar di sini saja, pembayaran di sana akan kami batalkan dulu.
wait-elsewhere-leave = Bayar di sini saja
wait-cancelling = Membatalkan pembayaran
wait-renewing = Menyiapkan kode baru
wait-cancelling-body = Mohon tunggu sebentar. Pembayaran lain belum bisa dilakukan sampai proses ini selesai.

## Confirming with the bank: 3-D Secure, in a window above the checkout

challenge-title = Verifikasi dengan bank Anda
challenge-payment = { $amount } ke { $merchant }
challenge-cancel = Batalkan

## Something to do before the payment is made. Proving oneself to the bank: verifikasi; apps and QR codes: konfirmasi.

action-checking-bank = Bank Anda sedang memeriksa pembayaran ini. Mohon tetap di halaman ini.
action-qr-title = Pindai kode untuk membayar
action-qr-body = Buka aplikasi yang Anda gunakan untuk membayar, pindai kode ini, lalu konfirmasi. Halaman ini akan berlanjut otomatis.
action-qr-label = Kode QR untuk pembayaran Anda
action-barcode-label = Barcode berisi kode pembayaran Anda
action-valid-for = Berlaku { $time } lagi
action-expired-title = Kode ini sudah kedaluwarsa
action-expired-body = Jika Anda sudah membayar, tunggu sebentar: hasilnya akan muncul di sini. Jika belum, tampilkan kode baru.
action-renew = Tampilkan kode baru
action-unpaid = Pembayaran tidak selesai dalam batas waktunya. Coba lagi atau pilih metode pembayaran lain.
action-confirm-bank = Konfirmasi pembayaran di aplikasi bank Anda
action-confirm-app = Buka { $method } di HP Anda, lalu konfirmasi
action-confirm-body = Halaman ini akan berlanjut otomatis setelah Anda mengonfirmasi.
action-open-app = Buka aplikasi
action-cancel = Batalkan
action-copy = Salin
action-copied = Tersalin
action-copy-what = Salin { $label }

## An order that is placed and paid later

due-by = Bayar { $amount } ke { $merchant } paling lambat { $moment }.
due-open = Bayar { $amount } ke { $merchant }. Pesanan Anda dikonfirmasi setelah dana diterima.
due-later = Pesanan Anda akan kami konfirmasi setelah dana diterima.
due-expired-title = Batas waktu pembayaran sudah lewat
due-expired-body = Jika Anda sudah membayar, pesanan Anda akan segera dikonfirmasi. Jika belum, mohon jangan bayar sekarang: tanyakan ke toko, atau buat pesanan baru.
due-todo = Cara membayar
due-exact = Cantumkan nomor referensi di berita transfer, persis seperti yang tertulis di sini. Tanpa nomor ini, toko tidak bisa mencocokkan pembayaran Anda.
due-print = Simpan atau cetak
due-document = Buka sebagai dokumen
due-other-way = Bayar dengan metode lain
# Not “toko”: that is the merchant. Apps are named too: these steps also stand below a virtual account, mostly paid in the bank’s app.
due-counter-1 = Gunakan data ini di gerai, bank, ATM, atau aplikasi yang menerima jenis pembayaran ini.
due-counter-2 = Bayar { $amount } di sana.
due-receipt = Simpan bukti pembayarannya sampai pesanan Anda dikonfirmasi.
due-konbini-1 = Datangi minimarket yang Anda pilih. Masukkan kode di mesinnya atau tunjukkan di kasir.
due-konbini-2 = Jika diminta, berikan juga nomor telepon Anda, lalu bayar { $amount }.
due-boleto-1 = Pindai atau tempel kodenya di aplikasi bank Anda, atau bawa ke bank atau gerai lotre (lotérica).
due-boleto-2 = Pastikan nominalnya { $amount }, lalu bayar.
due-boleto-3 = Pesanan Anda dikonfirmasi dalam tiga hari kerja.
due-entity-1 = Di ATM atau aplikasi bank Anda, pilih pembayaran layanan (Pagamento de Serviços).
due-entity-2 = Masukkan entitas, nomor referensi, dan nominal { $amount }.
due-transfer-1 = Buka aplikasi atau situs web bank Anda.
due-transfer-2 = Transfer tepat { $amount } dengan data ini.
due-transfer-3 = Pesanan Anda dikonfirmasi setelah dana diterima.

## What a bank, a shop or a machine has to be told; labels beside values that can be copied.

detail-code = Kode pembayaran
detail-reference = Nomor referensi
detail-entity = Entitas (Entidade)
detail-confirmation = Nomor konfirmasi
detail-customer = Nomor pelanggan
detail-company = Perusahaan
detail-bank = Bank
detail-branch = Cabang
detail-beneficiary = Nama pemilik rekening
detail-iban = IBAN
detail-bic = BIC
# Also the number of a virtual account.
detail-account-number = Nomor rekening/VA
detail-account-type = Jenis rekening
detail-routing-number = Nomor routing
detail-sort-code = Sort code
detail-bsb = Nomor BSB
detail-clabe = CLABE
detail-phone = Nomor telepon
detail-store = Gerai
detail-amount = Nominal
detail-document = Nomor pajak

## Allowing a debit. These words are an agreement: keep their legal meaning. $merchant is the shop.

mandate-sepa = Dengan membuat pesanan ini, Anda memberi kuasa kepada { $merchant } untuk mengirim instruksi kepada bank Anda agar mendebit rekening Anda, dan kepada bank Anda untuk mendebit rekening Anda sesuai dengan instruksi tersebut. Anda berhak atas pengembalian dana dari bank Anda menurut ketentuan perjanjian Anda dengan bank tersebut. Pengembalian dana harus diajukan dalam waktu 8 minggu sejak tanggal rekening Anda didebit.
mandate-ach = Dengan membuat pesanan ini, Anda memberi kuasa kepada { $merchant } untuk mendebit rekening bank Anda satu kali secara elektronik sebesar nominal yang tertera, pada atau setelah tanggal hari ini. Setelah pembayaran dikirim, hubungi { $merchant } untuk membatalkan atau memperbaikinya.
mandate-debit = Dengan membuat pesanan ini, Anda menyetujui hal berikut: { $merchant } boleh mendebit nominal yang tertera dari rekening bank Anda, dan bank Anda boleh melaksanakan pendebitan tersebut.

## Good endings

result-paid-title = Pembayaran diterima
result-paid-body = Anda telah membayar { $amount } ke { $merchant }.
result-placed-title = Pesanan berhasil dibuat
result-placed-body = Mohon siapkan { $amount } saat pesanan Anda tiba.
result-reference = Nomor referensi pembayaran: { $reference }

## The money sentence: one of these follows every outcome.

money-not-charged = Tidak ada dana yang terpotong.
money-unknown = Kami belum tahu apakah dana Anda sudah terpotong, jadi mohon jangan bayar lagi dulu.

## Outcomes. Title: what happened. Body: what the buyer can do.
## Never name a cause in outcome-declined: it also stands for causes that must not be told.

outcome-field-incomplete =
    .title = Ada yang belum diisi
    .body = Isi kolom yang ditandai, lalu coba lagi.
outcome-number-invalid =
    .title = Periksa nomornya
    .body = Nomor kartu atau rekening tidak valid. Periksa nomornya, lalu coba lagi.
outcome-expiry-invalid =
    .title = Periksa masa berlaku
    .body = Masa berlaku kartu tidak valid. Perbaiki, lalu coba lagi.
outcome-security-code-wrong =
    .title = Periksa kode CVV
    .body = Kode CVV tidak cocok dengan kartu ini. Masukkan lagi kodenya.
outcome-holder-or-address-mismatch =
    .title = Periksa nama dan alamat Anda
    .body = Data ini tidak cocok dengan data di bank Anda. Perbaiki, lalu coba lagi.
outcome-brand-not-accepted =
    .title = Jenis kartu ini tidak diterima
    .body = Toko ini tidak menerima kartu jenis ini. Gunakan kartu atau metode pembayaran lain.
outcome-card-expired =
    .title = Masa berlaku kartu sudah habis
    .body = Gunakan kartu atau metode pembayaran lain.
outcome-insufficient-funds =
    .title = Dana tidak mencukupi
    .body = Menurut bank Anda, dana yang tersedia tidak cukup untuk pembayaran ini. Gunakan kartu atau metode pembayaran lain.
outcome-limit-reached =
    .title = Melebihi limit
    .body = Pembayaran ini melebihi limit kartu atau rekening Anda. Gunakan kartu lain, atau minta bank Anda menaikkan limitnya.
outcome-authentication-needed =
    .title = Bank Anda meminta verifikasi
    .body = Selesaikan verifikasi dengan bank Anda untuk melanjutkan pembayaran ini.
outcome-authentication-failed =
    .title = Verifikasi tidak berhasil
    .body = Bank Anda tidak bisa memastikan bahwa ini memang Anda. Coba lagi atau gunakan kartu lain.
outcome-authentication-abandoned =
    .title = Verifikasi belum selesai
    .body = Halaman verifikasi bank Anda ditutup sebelum prosesnya selesai. Coba lagi atau pilih metode pembayaran lain.
outcome-declined =
    .title = Pembayaran ditolak
    .body = Tidak ada keterangan lebih lanjut. Gunakan kartu atau metode pembayaran lain.
outcome-contact-bank =
    .title = Mohon telepon bank Anda
    .body = Bank Anda ingin berbicara dengan Anda sebelum menyetujui pembayaran ini. Anda juga bisa memilih metode pembayaran lain.
outcome-not-allowed-by-card =
    .title = Kartu ini tidak bisa digunakan di sini
    .body = Kartu ini tidak diaktifkan untuk jenis pembayaran ini. Pilih metode pembayaran lain, atau tanyakan ke bank Anda.
outcome-account-unknown =
    .title = Rekening tidak tersedia
    .body = Menurut bank Anda, rekening ini sudah ditutup atau tidak aktif. Gunakan rekening atau metode pembayaran lain.
outcome-pin-or-device-step =
    .title = Satu langkah lagi dari bank Anda
    .body = Bank Anda meminta PIN atau konfirmasi di perangkat Anda. Coba lagi dan ikuti petunjuknya.
outcome-issuer-unavailable =
    .title = Tidak bisa terhubung ke bank Anda
    .body = Tunggu beberapa menit lalu coba lagi, atau pilih metode pembayaran lain.
outcome-processing-error =
    .title = Pembayaran tidak berhasil
    .body = Terjadi kendala teknis saat menghubungi bank Anda. Coba lagi.
outcome-attempts-exhausted =
    .title = Terlalu banyak percobaan
    .body = Untuk sementara, kartu ini tidak bisa digunakan lagi. Pilih metode pembayaran lain.
outcome-duplicate-attempt =
    .title = Pembayaran ini sudah dikirim
    .body = Kami sedang memeriksa hasilnya. Mohon tunggu sebentar.
outcome-amount-not-allowed =
    .title = Nominal tidak didukung metode ini
    .body = Metode pembayaran ini tidak bisa digunakan untuk { $amount }. Pilih metode lain.
outcome-currency-not-supported =
    .title = Mata uang tidak didukung metode ini
    .body = Metode pembayaran ini tidak bisa digunakan untuk mata uang ini. Pilih metode lain.
outcome-method-refused =
    .title = { $method } tidak menyetujui pembayaran ini
    .body = Pilih metode pembayaran lain.
outcome-buyer-cancelled =
    .title = Pembayaran dibatalkan
    .body = Pembayaran belum selesai. Coba lagi atau pilih metode pembayaran lain.
outcome-session-expired =
    .title = Sesi checkout sudah berakhir
    .body = Mulai lagi untuk melanjutkan pembayaran Anda.
outcome-result-unknown =
    .title = Kami sedang memeriksa pembayaran Anda
    .body = Jawabannya belum kami terima. Biarkan halaman ini tetap terbuka; kami beri tahu begitu ada hasilnya.
outcome-offline =
    .title = Anda sedang offline
    .body = Periksa koneksi internet Anda, lalu coba lagi.
outcome-provider-blocked =
    .title = Kolom kartu tidak bisa dimuat
    .body = Ada sesuatu di browser atau jaringan Anda yang memblokir penyedia jasa pembayaran. Coba lagi atau pilih metode pembayaran lain.
outcome-shop-setup =
    .title = Checkout ini belum siap
    .body = Toko perlu memperbaiki pengaturannya sebelum Anda bisa membayar di sini. Mohon hubungi toko.

## A card that was refused is not sent again at once: one sentence after what happened then.

guard-never = Kami tidak mengirim ulang pembayaran dengan kartu ini karena akan ditolak lagi.
guard-later = Kami belum mengirim ulang pembayaran dengan kartu ini. Jika urusannya sudah Anda selesaikan dengan bank, tekan tombol bayar sekali lagi.
guard-edit = Kami belum mengirim ulang pembayaran dengan kartu ini: perbaiki dulu data yang ditandai.

## Next steps: buttons that do what they say.

step-fix-field = Periksa data
step-other-card = Gunakan kartu lain
step-other-method = Metode pembayaran lain
step-authenticate = Verifikasi dengan bank
step-retry-now = Coba lagi
step-retry-later = Coba lagi
step-restart = Mulai lagi
step-wait = Cek status
step-contact-shop = Hubungi toko
# Not a button: a sentence that stands alone or after a button.
step-call-bank = Anda bisa menelepon bank Anda; nomornya biasanya ada di belakang kartu.

## Help and small print

help-button = Butuh bantuan?
footer-terms = Syarat dan ketentuan
footer-privacy = Kebijakan privasi
footer-refunds = Pengembalian dana
footer-merchant = Anda membayar ke { $merchant }
