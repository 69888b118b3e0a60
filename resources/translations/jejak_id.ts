<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>jejak::app::CommandText</name>
    <message>
        <source>Look again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Recorded as %1.</source>
        <translation>Dicatat sebagai %1.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Records a new case</source>
        <translation>Mencatat perkara baru</translation>
    </message>
    <message>
        <source>JSON file with the case</source>
        <translation>Berkas JSON berisi perkara</translation>
    </message>
    <message>
        <source>Shows a case</source>
        <translation>Menampilkan perkara</translation>
    </message>
    <message>
        <source>Register number or id of the case</source>
        <translation>Nomor register atau id perkara</translation>
    </message>
    <message>
        <source>(recorded in error: %1)</source>
        <translation>(salah catat: %1)</translation>
    </message>
    <message>
        <source>Now with: %1</source>
        <translation>Sekarang pada: %1</translation>
    </message>
    <message>
        <source>Possible next: %1</source>
        <translation>Langkah yang mungkin: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Dibatalkan: %1</translation>
    </message>
    <message>
        <source>Received %1, place %2</source>
        <translation>Diterima %1, tempat %2</translation>
    </message>
    <message>
        <source>Respondents:</source>
        <translation>Terlapor:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Langkah:</translation>
    </message>
    <message>
        <source>The chain of a case</source>
        <translation>Rantai penanganan perkara</translation>
    </message>
    <message>
        <source>Records a step</source>
        <translation>Mencatat langkah</translation>
    </message>
    <message>
        <source>Word of the step, see reference list</source>
        <translation>Kata langkah, lihat reference list</translation>
    </message>
    <message>
        <source>JSON file with the step</source>
        <translation>Berkas JSON berisi langkah</translation>
    </message>
    <message>
        <source>Marks a step as recorded in error</source>
        <translation>Menandai langkah sebagai salah catat</translation>
    </message>
    <message>
        <source>Id of the step</source>
        <translation>Id langkah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasannya</translation>
    </message>
    <message>
        <source>Lists the steps that may follow</source>
        <translation>Menampilkan langkah yang mungkin berikutnya</translation>
    </message>
    <message>
        <source>The office&apos;s data folder</source>
        <translation>Folder data kantor</translation>
    </message>
    <message>
        <source>As whom to work</source>
        <translation>Bekerja sebagai siapa</translation>
    </message>
    <message>
        <source>File with the password, where the office asks for one</source>
        <translation>Berkas berisi kata sandi, bila kantor memintanya</translation>
    </message>
    <message>
        <source>Machine-readable result on standard output</source>
        <translation>Hasil yang terbaca mesin pada keluaran standar</translation>
    </message>
    <message>
        <source>The time to work with, 2026-11-21T09:00:00+08:00 (sample data and offices without sign-in)</source>
        <translation>Waktu yang dipakai, 2026-11-21T09:00:00+08:00 (data contoh dan kantor tanpa kata sandi)</translation>
    </message>
    <message>
        <source>Language: id or en</source>
        <translation>Bahasa: id atau en</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>Tanpa kemajuan pada keluaran kesalahan</translation>
    </message>
    <message>
        <source>The command was not understood: %1. Nothing was changed.</source>
        <translation>Perintah tidak dipahami: %1. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>See: %1 --help
</source>
        <translation>Lihat: %1 --help
</translation>
    </message>
    <message>
        <source>Follows violations of civil service neutrality.</source>
        <translation>Mencatat dan mengikuti pelanggaran netralitas ASN.</translation>
    </message>
    <message>
        <source>An older program left this folder; bringing it up to date.</source>
        <translation>Folder ini dari program yang lebih lama; sedang diperbarui.</translation>
    </message>
    <message>
        <source>Passwords cannot be set yet. Add --no-password to make an office without sign-in, for training and tests. Nothing was changed.</source>
        <translation>Kata sandi belum dapat diatur. Tambahkan --no-password untuk membuat kantor tanpa kata sandi, bagi pelatihan dan uji coba. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1 (%2) was made in %3.</source>
        <translation>%1 (%2) dibuat di %3.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Sidik kunci: %1</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 dari %2 perkara</translation>
    </message>
    <message>
        <source>Sample data in %1: %2 cases, %3 respondents. All people in it are fictional.</source>
        <translation>Data contoh di %1: %2 perkara, %3 terlapor. Semua orang di dalamnya rekaan.</translation>
    </message>
    <message>
        <source>Makes the data folder of a new office</source>
        <translation>Membuat folder data kantor baru</translation>
    </message>
    <message>
        <source>Region code of the office, 74.01</source>
        <translation>Kode wilayah kantor, 74.01</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nama kantor</translation>
    </message>
    <message>
        <source>Name of the first user</source>
        <translation>Nama pengguna pertama</translation>
    </message>
    <message>
        <source>An office without sign-in</source>
        <translation>Kantor tanpa kata sandi</translation>
    </message>
    <message>
        <source>Makes a folder with fictional sample data</source>
        <translation>Membuat folder berisi data contoh rekaan</translation>
    </message>
    <message>
        <source>How many cases</source>
        <translation>Banyaknya perkara</translation>
    </message>
    <message>
        <source>The same seed gives the same cases</source>
        <translation>Benih yang sama menghasilkan perkara yang sama</translation>
    </message>
    <message>
        <source>Rules, holidays and words</source>
        <translation>Aturan, hari libur, dan kata</translation>
    </message>
    <message>
        <source>Prints every allowed word, rule and holiday</source>
        <translation>Menampilkan semua kata, aturan, dan hari libur</translation>
    </message>
    <message>
        <source>Everything is intact.</source>
        <translation>Semuanya utuh.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Ditulis ke %1.</translation>
    </message>
    <message>
        <source>Checks database, journal chain, signatures and state</source>
        <translation>Memeriksa basis data, rantai jurnal, tanda tangan, dan keadaan</translation>
    </message>
    <message>
        <source>Writes the whole state as canonical JSON</source>
        <translation>Menulis seluruh keadaan sebagai JSON kanonis</translation>
    </message>
    <message>
        <source>File to write instead of standard output</source>
        <translation>Berkas tujuan, pengganti keluaran standar</translation>
    </message>
    <message>
        <source>Lists cases, the latest received first</source>
        <translation>Menampilkan perkara, yang terbaru diterima lebih dahulu</translation>
    </message>
    <message>
        <source>Conditions, district=74.01,outcome=recommended</source>
        <translation>Syarat, district=74.01,outcome=recommended</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Kata yang dicari</translation>
    </message>
    <message>
        <source>How many at most; 0 for all</source>
        <translation>Paling banyak berapa; 0 untuk semua</translation>
    </message>
    <message>
        <source>%1 is already there as %2.</source>
        <translation>%1 sudah ada sebagai %2.</translation>
    </message>
    <message>
        <source>Files that belong to a case</source>
        <translation>Berkas bukti perkara</translation>
    </message>
    <message>
        <source>Copies files into the store of evidence</source>
        <translation>Menyalin berkas ke tempat penyimpanan bukti</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Berkas yang ditambahkan</translation>
    </message>
    <message>
        <source>Lists the files of a case</source>
        <translation>Menampilkan berkas bukti perkara</translation>
    </message>
    <message>
        <source>Reads every file again and compares its hash</source>
        <translation>Membaca ulang setiap berkas dan membandingkan hash-nya</translation>
    </message>
    <message>
        <source>Writes the files of a case with a list for sha256sum -c</source>
        <translation>Menulis berkas bukti perkara beserta daftar untuk sha256sum -c</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <translation>Folder baru atau kosong</translation>
    </message>
    <message>
        <source>%1 rows: %2 respondents in %3 new cases, %4 unchanged, %5 different, %6 rejected, %7 remarks</source>
        <translation>%1 baris: %2 terlapor dalam %3 perkara baru, %4 tidak berubah, %5 berbeda, %6 ditolak, %7 catatan</translation>
    </message>
    <message>
        <source>Takes a register (CSV) into the cases</source>
        <translation>Memasukkan register (CSV) ke dalam perkara</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>JSON file that says which column is which</source>
        <translation>Berkas JSON yang menjelaskan setiap kolom</translation>
    </message>
    <message>
        <source>Where to write the rows that cannot be used</source>
        <translation>Berkas untuk baris yang tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Why steps are replaced, with --update</source>
        <translation>Alasan langkah diganti, bersama --update</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Hanya katakan apa yang akan terjadi</translation>
    </message>
    <message>
        <source>Take over what differs</source>
        <translation>Ambil alih yang berbeda</translation>
    </message>
    <message>
        <source>Written to %1, %2 pages.</source>
        <translation>Ditulis ke %1, %2 halaman.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Writes the monthly report as PDF</source>
        <translation>Menulis laporan bulanan sebagai PDF</translation>
    </message>
    <message>
        <source>The month, 2026-10</source>
        <translation>Bulannya, 2026-10</translation>
    </message>
    <message>
        <source>internal or public</source>
        <translation>internal atau public</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Nomor laporan</translation>
    </message>
    <message>
        <source>PDF file to write</source>
        <translation>Berkas PDF tujuan</translation>
    </message>
    <message>
        <source>Total %1, unit %2, data position %3</source>
        <translation>Jumlah %1, satuan %2, posisi data %3</translation>
    </message>
    <message>
        <source>Counts; without --by the course of all cases</source>
        <translation>Menghitung; tanpa --by alur semua perkara</translation>
    </message>
    <message>
        <source>One or two dimensions, district,job-level</source>
        <translation>Satu atau dua dimensi, district,job-level</translation>
    </message>
    <message>
        <source>Which date counts: occurred, known, received or recorded</source>
        <translation>Tanggal yang dipakai: occurred, known, received, atau recorded</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>As the data were then; a bare date is the end of that day</source>
        <translation>Keadaan data saat itu; tanggal saja berarti akhir hari itu</translation>
    </message>
    <message>
        <source>What is counted: asn, case, report, recommendation or decree</source>
        <translation>Yang dihitung: asn, case, report, recommendation, atau decree</translation>
    </message>
    <message>
        <source>Also write the rows to this file</source>
        <translation>Tulis juga barisnya ke berkas ini</translation>
    </message>
    <message>
        <source>Sample data: all people in it are fictional.</source>
        <translation>Data contoh: semua orang di dalamnya rekaan.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (perkiraan)</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>The day so many days after or before another</source>
        <translation>Tanggal sekian hari sesudah atau sebelum tanggal lain</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>TTTT-BB-HH</translation>
    </message>
    <message>
        <source>How many days; negative counts backwards</source>
        <translation>Berapa hari; negatif dihitung mundur</translation>
    </message>
    <message>
        <source>hari-kerja or hari</source>
        <translation>hari-kerja atau hari</translation>
    </message>
    <message>
        <source>Working days a week, 5 or 6</source>
        <translation>Hari kerja seminggu, 5 atau 6</translation>
    </message>
    <message>
        <source>Whether cuti bersama is a day-off or working</source>
        <translation>Cuti bersama sebagai libur (day-off) atau masuk (working)</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 hari kerja</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>%1 of %2 open limits move.</source>
        <translation>%1 dari %2 batas waktu yang berjalan bergeser.</translation>
    </message>
    <message>
        <source>%1: due on %2.</source>
        <translation>%1: paling lambat %2.</translation>
    </message>
    <message>
        <source>Code of the limit</source>
        <translation>Kode batas waktu</translation>
    </message>
    <message>
        <source>Gives one open limit other days</source>
        <translation>Mengganti jumlah hari satu batas waktu yang berjalan</translation>
    </message>
    <message>
        <source>Letter or article that says so</source>
        <translation>Surat atau pasal yang menjadi dasarnya</translation>
    </message>
    <message>
        <source>What is due, the soonest first</source>
        <translation>Tenggat, yang terdekat lebih dahulu</translation>
    </message>
    <message>
        <source>Due on this day or before</source>
        <translation>Jatuh tempo pada hari ini atau sebelumnya</translation>
    </message>
    <message>
        <source>Only what should have been done</source>
        <translation>Hanya yang sudah lewat tenggat</translation>
    </message>
    <message>
        <source>Word of who has to act</source>
        <translation>Kata untuk pemegang yang harus bertindak</translation>
    </message>
    <message>
        <source>Writes a calendar file, without names</source>
        <translation>Menulis berkas kalender, tanpa nama orang</translation>
    </message>
    <message>
        <source>How many; 0 for all</source>
        <translation>Berapa baris; 0 untuk semua</translation>
    </message>
    <message>
        <source>Counts open limits by the present rules and calendar</source>
        <translation>Menghitung ulang batas waktu yang berjalan menurut aturan dan kalender sekarang</translation>
    </message>
    <message>
        <source>Moves them; else they are only shown</source>
        <translation>Menggesernya; tanpa ini hanya ditampilkan</translation>
    </message>
    <message>
        <source>Moves your reminder, not the limit</source>
        <translation>Menunda pengingat Anda, bukan batas waktunya</translation>
    </message>
    <message>
        <source>Day of the reminder; without it the reminder comes as before</source>
        <translation>Hari pengingat; tanpa ini pengingat kembali seperti semula</translation>
    </message>
    <message>
        <source>Pack %1, issued on %2, from: %3</source>
        <translation>Paket %1, terbit %2, dasar: %3</translation>
    </message>
    <message>
        <source>%1 of %2 open limits would move; deadlines recalculate --apply moves them. No limit that was met changes.</source>
        <translation>%1 dari %2 batas waktu yang berjalan akan bergeser; deadlines recalculate --apply menggesernya. Tidak ada batas waktu terpenuhi yang berubah.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Takes in a signed reference pack</source>
        <translation>Mengimpor paket acuan bertanda tangan</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Paket acuan</translation>
    </message>
    <message>
        <source>Shows what would change</source>
        <translation>Menampilkan yang akan berubah</translation>
    </message>
    <message>
        <source>Takes packs of this issuer from now on; compare its key first</source>
        <translation>Mulai sekarang menerima paket dari penerbit ini; cocokkan dahulu kuncinya</translation>
    </message>
    <message>
        <source>Makes a pack of this office, signed with its key</source>
        <translation>Membuat paket acuan kantor ini, ditandatangani dengan kuncinya</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Also write the rows to this workbook</source>
        <translation>Tulis juga barisnya ke buku kerja Excel ini</translation>
    </message>
    <message>
        <source>Derived case: %1</source>
        <translation>Perkara turunan: %1</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Direkomendasikan: %1</translation>
    </message>
    <message>
        <source>Decree %1: %2</source>
        <translation>SK %1: %2</translation>
    </message>
    <message>
        <source>, in force since %1</source>
        <translation>, berlaku sejak %1</translation>
    </message>
    <message>
        <source>%1 is a type of PP 53/2010 that stands in until the regulation on pay is in force. Check it with the BKD.</source>
        <translation>%1 adalah jenis hukuman PP 53/2010 yang dipakai selama peraturan tentang gaji dan tunjangan belum berlaku. Periksa kembali dengan BKD.</translation>
    </message>
    <message>
        <source>%1 cuts the performance allowance; whether that can be imposed yet has to be decided by the head of the BKD.</source>
        <translation>%1 memotong tunjangan kinerja; dapat tidaknya dijatuhkan sekarang harus diputuskan oleh Kepala BKD.</translation>
    </message>
    <message>
        <source>One examination, one punishment: %1 is the heaviest and was kept.</source>
        <translation>Satu pemeriksaan, satu hukuman: %1 yang terberat dan dipakai.</translation>
    </message>
    <message>
        <source>By its delivery the decree comes into force on %1.</source>
        <translation>Menurut penyampaiannya, keputusan mulai berlaku pada %1.</translation>
    </message>
    <message>
        <source>The sanction is one of %1, which was not in force when the act happened.</source>
        <translation>Sanksi itu menurut %1, yang tidak berlaku ketika perbuatan terjadi.</translation>
    </message>
    <message>
        <source>Derived from %1: %2</source>
        <translation>Turunan dari %1: %2</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Tidak ada yang dicatat.</translation>
    </message>
    <message>
        <source>Recorded as one act.</source>
        <translation>Dicatat sebagai satu tindakan.</translation>
    </message>
    <message>
        <source>Lists who has to act, the longest waiting first</source>
        <translation>Menampilkan siapa yang harus bertindak, yang paling lama menunggu lebih dahulu</translation>
    </message>
    <message>
        <source>Only this holder, see reference list</source>
        <translation>Hanya pemegang ini, lihat reference list</translation>
    </message>
    <message>
        <source>sent-without-receipt or received-without-answer</source>
        <translation>sent-without-receipt atau received-without-answer</translation>
    </message>
    <message>
        <source>Lists the recommendations the PPK has to answer</source>
        <translation>Menampilkan rekomendasi yang harus ditindaklanjuti PPK</translation>
    </message>
    <message>
        <source>Also those that were answered</source>
        <translation>Termasuk yang sudah ditindaklanjuti</translation>
    </message>
    <message>
        <source>Hands open cases over to the bodies that come after KASN</source>
        <translation>Mengalihkan perkara terbuka kepada lembaga sesudah KASN</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>The body that is gone</source>
        <translation>Lembaga yang sudah berakhir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Only lists the cases</source>
        <translation>Hanya menampilkan daftar perkara</translation>
    </message>
    <message>
        <source>JSON with source and tables</source>
        <translation>JSON berisi sumber dan tabel</translation>
    </message>
    <message>
        <source>What was found is recorded.</source>
        <translation>Temuan pemeriksaan telah dicatat.</translation>
    </message>
    <message>
        <source>What was found could not be recorded: %1 Verify again later.</source>
        <translation>Temuan pemeriksaan tidak dapat dicatat: %1 Ulangi pemeriksaan nanti.</translation>
    </message>
    <message>
        <source>Pack %1 was made. Others compare your key by telephone: %2</source>
        <translation>Paket %1 sudah dibuat. Kantor lain mencocokkan kunci Anda lewat telepon: %2</translation>
    </message>
    <message>
        <source>(sanction not filled in)</source>
        <translation>(sanksi belum diisi)</translation>
    </message>
    <message>
        <source>Look again at %1: %2</source>
        <translation>Periksa lagi %1: %2</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Menampilkan versi</translation>
    </message>
    <message>
        <source>Files verified: %1. All are as they were added.</source>
        <translation>Berkas diperiksa: %1. Semuanya sama seperti saat ditambahkan.</translation>
    </message>
    <message>
        <source>Files verified: %1. Not as they were added: %2.</source>
        <translation>Berkas diperiksa: %1. Tidak lagi seperti saat ditambahkan: %2.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 is &quot;%4&quot; in the register and not recorded here</source>
        <translation>%1, %2: %3 di register &quot;%4&quot;, di sini belum ada</translation>
    </message>
    <message>
        <source>%1, %2: %3 is &quot;%4&quot; in the register, &quot;%5&quot; here</source>
        <translation>%1, %2: %3 di register &quot;%4&quot;, di sini &quot;%5&quot;</translation>
    </message>
    <message>
        <source>%1: rejected. %2</source>
        <translation>%1: ditolak. %2</translation>
    </message>
    <message>
        <source>%1: look again. %2</source>
        <translation>%1: periksa lagi. %2</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>perintah belum disebut</translation>
    </message>
    <message>
        <source>after &quot;%1&quot; one of these words is needed: %2</source>
        <translation>setelah &quot;%1&quot; perlu salah satu kata ini: %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>tidak ada perintah &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>tidak dikenal di sini: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>belum ada: %1</translation>
    </message>
    <message>
        <source>%1 is given more than once</source>
        <translation>%1 disebut lebih dari satu kali</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 tidak memakai nilai</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 memerlukan nilai</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>&quot;%1&quot; bukan salah satu dari %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 on</source>
        <translation>&quot;%1&quot; bukan bilangan mulai dari 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from %2 to %3</source>
        <translation>&quot;%1&quot; bukan bilangan dari %2 sampai %3</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Penggunaan</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPSI</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>PERINTAH</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumen</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>WAJIB</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKS</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>BILANGAN</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Shows this help and does nothing else</source>
        <translation>Menampilkan bantuan ini saja</translation>
    </message>
    <message>
        <source>the value cannot be read: %1</source>
        <translation>nilai tidak terbaca: %1</translation>
    </message>
    <message>
        <source>Also every file of evidence</source>
        <translation>Juga setiap berkas bukti</translation>
    </message>
    <message>
        <source>Summoned (first)</source>
        <translation>Dipanggil (Panggilan I)</translation>
    </message>
    <message>
        <source>Summoned (second)</source>
        <translation>Dipanggil (Panggilan II)</translation>
    </message>
    <message>
        <source>Due %1: %2, %3</source>
        <translation>Batas %1: %2, %3</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1, belum diverifikasi</translation>
    </message>
    <message>
        <source>The holidays of %1 are not decreed yet: limits that reach them are estimates.</source>
        <translation>Hari libur %1 belum ditetapkan: batas waktu yang mencapainya adalah perkiraan.</translation>
    </message>
    <message>
        <source>The holidays of %1 are missing: limits that reach them are estimates. Take in a reference pack with them.</source>
        <translation>Hari libur %1 belum ada: batas waktu yang mencapainya adalah perkiraan. Masukkan paket acuan yang memuatnya.</translation>
    </message>
</context>
<context>
    <name>jejak::app::Program</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Journal intact · %1 changes</source>
        <translation>Jurnal utuh · %1 perubahan</translation>
    </message>
    <message>
        <source>The journal is damaged: change nothing, run jejak-cli verify</source>
        <translation>Jurnal rusak: jangan ubah apa pun, jalankan jejak-cli verify</translation>
    </message>
    <message>
        <source>The holidays of %1 are known, but not decreed yet. Limits that reach into that year are estimates. Import the pack of rules once it is there (Settings).</source>
        <translation>Hari libur %1 sudah diketahui, tetapi belum ditetapkan. Batas waktu yang sampai ke tahun itu hanya perkiraan. Impor paket aturan begitu tersedia (Pengaturan).</translation>
    </message>
    <message>
        <source>The holidays of %1 are missing. Limits that reach into that year are estimates. Import the pack of rules once it is there (Settings).</source>
        <translation>Hari libur %1 belum ada. Batas waktu yang sampai ke tahun itu hanya perkiraan. Impor paket aturan begitu tersedia (Pengaturan).</translation>
    </message>
    <message>
        <source>&amp;Open another office...</source>
        <translation>Buka kantor &amp;lain...</translation>
    </message>
    <message>
        <source>The office stays open, because something is not saved yet. Save it, then choose another office again.</source>
        <translation>Kantor tetap terbuka karena ada isian yang belum disimpan. Simpan dahulu, lalu pilih kantor lain lagi.</translation>
    </message>
    <message>
        <source>A new case was begun and not saved. &quot;New case&quot; offers it again.</source>
        <translation>Ada perkara baru yang belum selesai diisi dan belum disimpan. &quot;Perkara baru&quot; menawarkannya kembali.</translation>
    </message>
    <message>
        <source>A new case was begun and not saved: %1. &quot;New case&quot; offers it again.</source>
        <translation>Ada perkara baru yang belum selesai diisi dan belum disimpan: %1. &quot;Perkara baru&quot; menawarkannya kembali.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::AboutBox</name>
    <message>
        <source>About Jejak Netral</source>
        <translation>Tentang Jejak Netral</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Jejak Netral %1&lt;/h3&gt;&lt;p&gt;Follows violations of the neutrality of civil servants from the report to the sanction. Works without a network; every change stays in the journal.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %2. Icons: Breeze by KDE. Fonts: Liberation.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Jejak Netral %1&lt;/h3&gt;&lt;p&gt;Menelusuri pelanggaran netralitas ASN dari laporan sampai sanksi. Bekerja tanpa jaringan; setiap perubahan tersimpan dalam jurnal.&lt;/p&gt;&lt;p&gt;Perangkat lunak bebas dengan lisensi GNU General Public License versi 3 atau yang lebih baru. Tanpa jaminan apa pun.&lt;/p&gt;&lt;p&gt;Dibuat dengan Qt %2. Ikon: Breeze dari KDE. Huruf: Liberation.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ActFields</name>
    <message>
        <source>Remove this act</source>
        <translation>Hapus perbuatan ini</translation>
    </message>
    <message>
        <source>Alleged act</source>
        <translation>Perbuatan</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Tanggal kejadian</translation>
    </message>
    <message>
        <source>Place of the act</source>
        <translation>Tempat kejadian</translation>
    </message>
    <message>
        <source>Use the proposed form</source>
        <translation>Gunakan bentuk yang diusulkan</translation>
    </message>
    <message>
        <source>change with a reason</source>
        <translation>ubah dengan alasan</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Usul: %1</translation>
    </message>
    <message>
        <source>After the candidates were fixed (%1): %2</source>
        <translation>Setelah penetapan calon (%1) → %2</translation>
    </message>
    <message>
        <source>Before the candidates were fixed (%1): %2</source>
        <translation>Sebelum penetapan calon (%1) → %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Gunakan %1</translation>
    </message>
    <message>
        <source>%1 is a form of the %2, which was not in force on %3. Choose a form of the decree of that day, or leave it if it is meant so.</source>
        <translation>%1 adalah bentuk pelanggaran menurut %2, yang belum atau tidak lagi berlaku pada %3. Pilih bentuk menurut SKB hari itu, atau biarkan bila memang dimaksud demikian.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::AttachmentPart</name>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>none: add the file under Evidence first</source>
        <translation>belum ada: tambahkan di tab Bukti</translation>
    </message>
</context>
<context>
    <name>jejak::ui::BarChart</name>
    <message>
        <source>There is nothing to count here yet.</source>
        <translation>Belum ada yang dapat dihitung di sini.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CalendarPopup</name>
    <message>
        <source>Month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>Pilih bulan</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>Pilih tahun</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CardTab</name>
    <message>
        <source>Edit...</source>
        <translation>Ubah...</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CaseCells</name>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Alleged act</source>
        <translation>Perbuatan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Di tangan</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CaseLabels</name>
    <message>
        <source>Recorded</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Waiting for the PPK</source>
        <translation>Menunggu PPK</translation>
    </message>
    <message>
        <source>At this office</source>
        <translation>Di kantor ini</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Di %1</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CaseListView</name>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>No cases yet. Record the first case, or import a register that was saved from Excel as CSV.</source>
        <translation>Belum ada perkara. Catat perkara pertama, atau impor register yang disimpan dari Excel sebagai CSV.</translation>
    </message>
    <message>
        <source>No case matches. Take away one of the filters above the list.</source>
        <translation>Tidak ada perkara yang cocok. Hapus salah satu saringan di atas daftar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln perkara</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of cases</source>
        <translation>Register perkara</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Cari: %1</translation>
    </message>
    <message>
        <source>%1 · printed on %2</source>
        <translation>%1 · dicetak %2</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>RAHASIA</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DATA CONTOH</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>perkara</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Ekspor daftar</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln perkara ditulis ke %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Menulis daftar</translation>
    </message>
    <message>
        <source>Laying out the list</source>
        <translation>Menyusun halaman daftar</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
    <message>
        <source> · sorted by %1</source>
        <translation> · diurutkan menurut %1</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CasePreview</name>
    <message>
        <source>Preview of the case</source>
        <translation>Pratinjau perkara</translation>
    </message>
    <message>
        <source>Choose a case in the list to see it here.</source>
        <translation>Pilih perkara di daftar untuk melihatnya di sini.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>dan %Ln lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Alleged act</source>
        <translation>Dugaan</translation>
    </message>
    <message>
        <source>Latest step</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Bukti %1</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CaseSortMenu</name>
    <message>
        <source>%1 descending</source>
        <translation>%1 menurun</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the columns a list is sorted by</comment>
        <translation>, lalu </translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Lalu menurut</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>tidak ada lagi</translation>
    </message>
    <message>
        <source>&amp;Descending (the latest first)</source>
        <translation>&amp;Menurun (terbaru lebih dahulu)</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CaseTexts</name>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Conflicting values</source>
        <translation>Isian bertentangan</translation>
    </message>
    <message>
        <source>Case without an act</source>
        <translation>Perkara tanpa perbuatan</translation>
    </message>
    <message>
        <source>Alleged: %1</source>
        <translation>Dugaan %1</translation>
    </message>
    <message>
        <source>PPK</source>
        <translation>PPK</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>diterima %1</translation>
    </message>
    <message>
        <source>Summoned (first)</source>
        <translation>Dipanggil (Panggilan I)</translation>
    </message>
    <message>
        <source>Summoned (second)</source>
        <translation>Dipanggil (Panggilan II)</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CaseView</name>
    <message>
        <source>Record the &amp;next step</source>
        <translation>&amp;Catat langkah berikutnya</translation>
    </message>
    <message>
        <source>Cance&amp;l the case...</source>
        <translation>Ba&amp;talkan perkara...</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Kembali ke daftar</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Bagian perkara</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Referral chain</source>
        <translation>Rantai rujukan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Respondents (%1)</source>
        <translation>Terlapor (%1)</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>Bukti (%1)</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Dicatat: %1.</translation>
    </message>
    <message>
        <source>Void a step</source>
        <translation>Batalkan langkah</translation>
    </message>
    <message>
        <source>%1
The step stays visible, struck through, and no longer counts.</source>
        <translation>%1
Langkah ini tetap terlihat, dicoret, dan tidak lagi diperhitungkan.</translation>
    </message>
    <message>
        <source>&amp;Void the step</source>
        <translation>Batalkan &amp;langkah</translation>
    </message>
    <message>
        <source>The step was voided.</source>
        <translation>Langkah telah dibatalkan.</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Batalkan perkara</translation>
    </message>
    <message>
        <source>The case %1 stays in the register as cancelled, and its number stays taken.</source>
        <translation>Perkara %1 tetap ada dalam register sebagai dibatalkan, dan nomornya tetap terpakai.</translation>
    </message>
    <message>
        <source>Cancel the &amp;case</source>
        <translation>Batalkan &amp;perkara</translation>
    </message>
    <message>
        <source>The case was cancelled.</source>
        <translation>Perkara telah dibatalkan.</translation>
    </message>
    <message>
        <source>The change was saved.</source>
        <translation>Perubahan telah disimpan.</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Why is another step not possible?</source>
        <translation>Mengapa langkah lain belum dapat dicatat?</translation>
    </message>
    <message>
        <source>The change was saved. Case %1 has the same number of Bawaslu&apos;s report.</source>
        <translation>Perubahan telah disimpan. Perkara %1 memuat nomor laporan Bawaslu yang sama.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CasesPage</name>
    <message>
        <source>&amp;New case</source>
        <translation>Perkara ba&amp;ru</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Impor...</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>B&amp;uka</translation>
    </message>
    <message>
        <source>Record the ne&amp;xt step</source>
        <translation>&amp;Catat langkah berikutnya</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Impor register</translation>
    </message>
    <message>
        <source>CSV table (*.csv *.txt);;All files (*)</source>
        <translation>Tabel CSV (*.csv *.txt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>&amp;Export the list...</source>
        <translation>&amp;Ekspor daftar...</translation>
    </message>
    <message>
        <source>&amp;Print the list...</source>
        <translation>&amp;Cetak daftar...</translation>
    </message>
    <message>
        <source>&amp;Hand over open cases...</source>
        <translation>&amp;Alihkan perkara terbuka...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were handed over in one act.</source>
        <translation>
            <numerusform>%Ln entri dialihkan dalam satu tindakan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::ChainTab</name>
    <message>
        <source>Void the step...</source>
        <translation>Batalkan langkah...</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Dari → kepada</translation>
    </message>
    <message>
        <source>Sent / received</source>
        <translation>Terkirim / diterima</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>Referral chain</source>
        <translation>Rantai rujukan</translation>
    </message>
    <message>
        <source>%1 (voided: %2)</source>
        <translation>%1 (dibatalkan: %2)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>batas %1</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CheckPane</name>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Warnings do not stand in the way of saving. Needed: source, date received, one respondent, one act.</source>
        <translation>Peringatan tidak menghalangi penyimpanan. Yang wajib: sumber, tanggal diterima, satu terlapor, satu perbuatan.</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Mungkin ganda</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Lihat %1</translation>
    </message>
    <message>
        <source>Odd NIP</source>
        <translation>NIP tidak lazim</translation>
    </message>
    <message>
        <source>Unknown region</source>
        <translation>Wilayah tidak dikenal</translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation>Beberapa wilayah</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Tidak ada dalam katalog</translation>
    </message>
    <message>
        <source>Outside the 7 days</source>
        <translation>Di luar 7 hari</translation>
    </message>
    <message>
        <source>Dates reversed</source>
        <translation>Tanggal terbalik</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Masih diperlukan</translation>
    </message>
    <message>
        <source>Within 7 days of becoming known</source>
        <translation>Dalam 7 hari sejak diketahui</translation>
    </message>
    <message>
        <source>Ready to be saved</source>
        <translation>Siap disimpan</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Nomor laporan</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>Cannot be saved yet</source>
        <translation>Belum dapat disimpan</translation>
    </message>
</context>
<context>
    <name>jejak::ui::Chip</name>
    <message>
        <source>Remove with Delete or a click on the cross</source>
        <translation>Hapus dengan Delete atau klik tanda silang</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ChoiceField</name>
    <message>
        <source>Type or choose</source>
        <translation>Ketik atau pilih</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one of the list.</source>
        <translation>Tidak ada dalam daftar. Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>%1
Taken from the list for &quot;%2&quot;. To keep your own words, type them once more.</source>
        <translation>%1
Diambil dari daftar untuk &quot;%2&quot;. Untuk memakai kata Anda sendiri, ketik sekali lagi.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::CrossTableModel</name>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>jejak::ui::DateField</name>
    <message>
        <source>5/11/2026, yesterday</source>
        <translation>5/11/2026, kemarin</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Buka kalender (Alt+Panah bawah)</translation>
    </message>
    <message>
        <source>This is not a date. Type for example 5/11/2026, 5 Nov 2026 or yesterday.</source>
        <translation>Ini bukan tanggal. Ketik misalnya 5/11/2026, 5 Nov 2026, atau kemarin.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::DeadlinesPage</name>
    <message>
        <source>Deadlines</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Export to a calendar...</source>
        <translation>Ekspor ke kalender...</translation>
    </message>
    <message>
        <source>A file that calendar programs open. It holds register numbers and rules, no names.</source>
        <translation>Berkas yang dibuka program kalender. Isinya nomor register dan aturan, tanpa nama.</translation>
    </message>
    <message>
        <source>Views of the deadlines</source>
        <translation>Tampilan tenggat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>PPK monitor</source>
        <translation>Pemantauan PPK</translation>
    </message>
    <message>
        <source>%1 overdue · %2 within 3 working days · %3 open</source>
        <translation>%1 lewat · %2 dalam 3 hari kerja · %3 terbuka</translation>
    </message>
    <message>
        <source>Export the deadlines</source>
        <translation>Ekspor tenggat</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>tenggat</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s) were written to %1, without names.</source>
        <translation>
            <numerusform>%Ln tenggat ditulis ke %1, tanpa nama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has the ball</source>
        <translation>Bola di tangan</translation>
    </message>
</context>
<context>
    <name>jejak::ui::DecreePart</name>
    <message>
        <source>Reason (BKN&apos;s list)</source>
        <translation>Alasan (daftar BKN)</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>Ditandatangani selaku</translation>
    </message>
    <message>
        <source>15th working day</source>
        <translation>hari kerja ke-15</translation>
    </message>
    <message>
        <source>Leave it empty: it is then counted from the delivery of the decree (PerBKN 6/2022, Pasal 50).</source>
        <translation>Kosongkan: tanggalnya lalu dihitung sejak keputusan diterima (PerBKN 6/2022 Pasal 50).</translation>
    </message>
    <message>
        <source>by the sanction</source>
        <translation>menurut sanksinya</translation>
    </message>
    <message>
        <source>In force from (TMT)</source>
        <translation>Berlaku sejak (TMT)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Rank before</source>
        <translation>Golongan lama</translation>
    </message>
    <message>
        <source>Legal position</source>
        <translation>Kedudukan hukum</translation>
    </message>
    <message>
        <source>Punishment it ends</source>
        <translation>Hukdis yang diberhentikan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>jejak::ui::DecreeTexts</name>
    <message>
        <source>Not delivered yet</source>
        <translation>Belum disampaikan</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Disampaikan</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Selesai dijalani</translation>
    </message>
    <message>
        <source>Objection or appeal</source>
        <translation>Keberatan atau banding</translation>
    </message>
    <message>
        <source>Cancelled on appeal</source>
        <translation>Dibatalkan</translation>
    </message>
</context>
<context>
    <name>jejak::ui::DropZone</name>
    <message>
        <source>Drop files here, Ctrl+V for a screenshot, or &lt;a href=&quot;choose&quot;&gt;choose files...&lt;/a&gt;</source>
        <translation>Jatuhkan berkas di sini, Ctrl+V untuk tangkapan layar, atau &lt;a href=&quot;choose&quot;&gt;pilih berkas...&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Tambah berkas</translation>
    </message>
</context>
<context>
    <name>jejak::ui::DueCalendarView</name>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Tidak ada yang jatuh tempo pada hari ini.</translation>
    </message>
    <message>
        <source>Calendar of deadlines</source>
        <translation>Kalender tenggat</translation>
    </message>
    <message>
        <source>Deadlines of the day</source>
        <translation>Tenggat pada hari itu</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hari ini</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln tenggat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln lewat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::DueListView</name>
    <message>
        <source>Also what I am reminded of later</source>
        <translation>Juga yang diingatkan nanti</translation>
    </message>
    <message>
        <source>Nothing is due. Limits of the law appear here as soon as a step begins one.</source>
        <translation>Tidak ada yang jatuh tempo. Batas waktu menurut peraturan muncul di sini begitu suatu langkah memulainya.</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Buka perkara</translation>
    </message>
    <message>
        <source>Remind me &amp;again</source>
        <translation>&amp;Ingatkan lagi</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Awaited from</source>
        <translation>Ditunggu dari</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>Moves only this reminder, on this computer. The limit of the law stays where it is.</source>
        <translation>Hanya memindahkan pengingat ini, di komputer ini. Batas waktu menurut peraturan tidak berubah.</translation>
    </message>
    <message>
        <source>on the next working day</source>
        <translation>pada hari kerja berikutnya</translation>
    </message>
    <message>
        <source>in 3 working days</source>
        <translation>3 hari kerja lagi</translation>
    </message>
    <message>
        <source>in 5 working days</source>
        <translation>5 hari kerja lagi</translation>
    </message>
    <message>
        <source>on another day...</source>
        <translation>pada hari lain...</translation>
    </message>
    <message>
        <source>now: take the reminder back</source>
        <translation>sekarang: tarik kembali penundaan</translation>
    </message>
    <message>
        <source>the %1 most pressing are shown</source>
        <translation>ditampilkan %1 yang paling mendesak</translation>
    </message>
</context>
<context>
    <name>jejak::ui::DueModel</name>
    <message>
        <source>Overdue</source>
        <translation>Lewat tenggat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source> (estimate)</source>
        <translation> (perkiraan)</translation>
    </message>
    <message>
        <source>%1 · reminder %2</source>
        <translation>%1 · diingatkan %2</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>Awaited from</source>
        <translation>Ditunggu dari</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Terlapor</translation>
    </message>
</context>
<context>
    <name>jejak::ui::EditDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Edit the report</source>
        <translation>Ubah laporan</translation>
    </message>
    <message>
        <source>Edit place and channel</source>
        <translation>Ubah tempat dan kanal</translation>
    </message>
    <message>
        <source>Edit the narrative</source>
        <translation>Ubah uraian</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Edit the respondent</source>
        <translation>Ubah terlapor</translation>
    </message>
    <message>
        <source>Add a respondent</source>
        <translation>Tambah terlapor</translation>
    </message>
    <message>
        <source>Add an act of %1</source>
        <translation>Tambah perbuatan %1</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ErrorSentence</name>
    <message>
        <source>Something in %1 cannot be used. Nothing was changed. Correct it and try again.</source>
        <translation>Ada isi %1 yang tidak dapat dipakai. Tidak ada yang diubah. Perbaiki, lalu coba lagi.</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>isian</translation>
    </message>
    <message>
        <source>%1: what was entered cannot be used. Nothing was changed. Correct it and try again.</source>
        <translation>%1: isian tidak dapat dipakai. Tidak ada yang diubah. Perbaiki, lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be used. Nothing was changed. Correct it and try again.</source>
        <translation>%1: &quot;%2&quot; tidak dapat dipakai. Tidak ada yang diubah. Perbaiki, lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 is still empty. Nothing was changed and what you typed is still here. Fill it in and save again.</source>
        <translation>%1 masih kosong. Tidak ada yang diubah dan isian Anda masih ada. Lengkapi, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>This needs a written reason. Nothing was changed. Write the reason and try again.</source>
        <translation>Tindakan ini memerlukan alasan tertulis. Tidak ada yang diubah. Tuliskan alasannya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 %2 was not found. Nothing was changed. Refresh the list; it may have been cancelled or not received yet.</source>
        <translation>%1 %2 tidak ditemukan. Tidak ada yang diubah. Muat ulang daftarnya; mungkin sudah dibatalkan atau belum diterima.</translation>
    </message>
    <message>
        <source>%1 is already there. Nothing was changed. Choose another or open the existing one.</source>
        <translation>%1 sudah ada. Tidak ada yang diubah. Pilih yang lain atau buka yang sudah ada.</translation>
    </message>
    <message>
        <source>This is only possible with sample data. Nothing was changed.</source>
        <translation>Tindakan ini hanya dapat dilakukan pada data contoh. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Your role does not permit this. Nothing was changed. Ask the administrator of your office if you need it.</source>
        <translation>Peran Anda tidak mengizinkan tindakan ini. Tidak ada yang diubah. Hubungi admin kantor bila Anda memerlukannya.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was changed. Check that it still exists and is not open in another program.</source>
        <translation>Berkas %1 tidak dapat dibaca. Tidak ada yang diubah. Periksa apakah berkas itu masih ada dan tidak sedang dibuka program lain.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Your data are safe. Close it if another program has it open, or choose another place.</source>
        <translation>Berkas %1 tidak dapat ditulis. Data Anda aman. Tutup berkas itu bila sedang dibuka program lain, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>The file %1 is not a text table (line %2). Nothing was changed. Save it from Excel as CSV and try again.</source>
        <translation>Berkas %1 bukan tabel teks (baris %2). Tidak ada yang diubah. Simpan dari Excel sebagai CSV, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file %1 is not a text table. Nothing was changed. Save it from Excel as CSV and try again.</source>
        <translation>Berkas %1 bukan tabel teks. Tidak ada yang diubah. Simpan dari Excel sebagai CSV, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was changed. Choose another file.</source>
        <translation>Berkas %1 kosong. Tidak ada yang diubah. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>No row of %1 could be used. Nothing was changed. The list of rejected rows says why; correct them and import again.</source>
        <translation>Tidak ada baris %1 yang dapat dipakai. Tidak ada yang diubah. Daftar baris yang ditolak memuat alasannya; perbaiki, lalu impor lagi.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Your data are safe. Choose another folder or ask for the right to write there.</source>
        <translation>Folder %1 tidak dapat ditulisi. Data Anda aman. Pilih folder lain atau minta hak tulis pada folder itu.</translation>
    </message>
    <message>
        <source>The folder %1 (%2) cannot keep data safe: network drives and FAT disks lose changes when something fails. Choose a folder on this PC&apos;s own disk.</source>
        <translation>Folder %1 (%2) tidak dapat menjaga data dengan aman: drive jaringan dan cakram FAT dapat kehilangan perubahan bila terjadi gangguan. Pilih folder pada cakram PC ini sendiri.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Nothing in it was changed. Choose an empty or a new folder.</source>
        <translation>Folder %1 tidak kosong. Isinya tidak diubah. Pilih folder kosong atau buat folder baru.</translation>
    </message>
    <message>
        <source>No office is open. Open the folder of an office or make a new one.</source>
        <translation>Belum ada kantor yang dibuka. Buka folder sebuah kantor atau buat kantor baru.</translation>
    </message>
    <message>
        <source>The folder %1 holds no office. Nothing was changed. Choose the right folder or make a new office.</source>
        <translation>Folder %1 tidak berisi data kantor. Tidak ada yang diubah. Pilih folder yang benar atau buat kantor baru.</translation>
    </message>
    <message>
        <source>The folder %1 already holds an office. It was not changed. Open it, or choose another folder for a new office.</source>
        <translation>Folder %1 sudah berisi data kantor dan tidak diubah. Buka folder itu, atau pilih folder lain untuk kantor baru.</translation>
    </message>
    <message>
        <source>These data are in use by %1. Nothing was changed. Close the other window or program first, then try again.</source>
        <translation>Data ini sedang dipakai oleh %1. Tidak ada yang diubah. Tutup dahulu jendela atau program itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>program lain</translation>
    </message>
    <message>
        <source>%1 was not made by Jejak Netral. It was not changed. Choose another file or folder.</source>
        <translation>%1 bukan buatan Jejak Netral dan tidak diubah. Pilih berkas atau folder lain.</translation>
    </message>
    <message>
        <source>These data were written by a newer Jejak Netral (version %1 of the data). They were not changed. Install the newer program, then open them again.</source>
        <translation>Data ini ditulis oleh Jejak Netral yang lebih baru (versi data %1) dan tidak diubah. Pasang program yang lebih baru, lalu buka lagi.</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed. What was saved before is safe; the last change was not saved. Make room, then try again.</source>
        <translation>Cakram penuh: masih diperlukan %1. Yang sudah tersimpan aman; perubahan terakhir belum tersimpan. Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; the last change was not saved. Make room, then try again.</source>
        <translation>Cakram penuh. Yang sudah tersimpan aman; perubahan terakhir belum tersimpan. Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The stored data are damaged and were opened for reading only, so that nothing gets worse. Copy the folder to another disk and restore the last backup.</source>
        <translation>Data tersimpan rusak dan hanya dibuka untuk dibaca agar tidak bertambah rusak. Salin folder itu ke cakram lain dan pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>The disk or the database failed. What was saved before is safe; the last change was not saved. Check the disk and try again.</source>
        <translation>Cakram atau basis data mengalami gangguan. Yang sudah tersimpan aman; perubahan terakhir belum tersimpan. Periksa cakramnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved before is safe; the last change was not saved. Try again; if it happens again, send the log file to those who look after the program.</source>
        <translation>Terjadi kesalahan di dalam program. Yang sudah tersimpan aman; perubahan terakhir belum tersimpan. Coba lagi; bila terulang, kirimkan berkas log kepada pengelola program.</translation>
    </message>
    <message>
        <source>The signature of this reference pack is wrong: it was changed on the way, or %1 did not make it. Nothing was changed. Ask for it again.</source>
        <translation>Tanda tangan paket acuan ini salah: paket berubah di jalan, atau bukan %1 yang membuatnya. Tidak ada yang diubah. Mintalah lagi paketnya.</translation>
    </message>
    <message>
        <source>This is no reference pack that the program can read (%1). Nothing was changed. Choose another file or ask its issuer.</source>
        <translation>Ini bukan paket acuan yang dapat dibaca program (%1). Tidak ada yang diubah. Pilih berkas lain atau tanyakan kepada penerbitnya.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 was taken in already, or a newer one was. Nothing was changed. The next pack of this issuer has number %2.</source>
        <translation>%1 sudah diimpor, atau yang lebih baru sudah diimpor. Tidak ada yang diubah. Paket berikutnya dari penerbit ini bernomor %2.</translation>
    </message>
    <message>
        <source>A pack before %1 is missing. Nothing was changed. Take in number %2 first.</source>
        <translation>Ada paket sebelum %1 yang belum diimpor. Tidak ada yang diubah. Impor dahulu nomor %2.</translation>
    </message>
    <message>
        <source>A row of this pack contradicts the data it would change (%1: %2). Nothing was changed. Ask its issuer.</source>
        <translation>Satu baris paket ini bertentangan dengan data yang akan diubahnya (%1: %2). Tidak ada yang diubah. Tanyakan kepada penerbitnya.</translation>
    </message>
    <message>
        <source>This limit is no longer open (%1): what was met or has lapsed keeps its date. Nothing was changed.</source>
        <translation>Batas waktu ini tidak lagi berjalan (%1): yang sudah terpenuhi atau gugur tetap pada tanggalnya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This office does not know %1 as an issuer of reference packs yet. Nothing was changed. Compare its key by telephone (%2), then take the pack in with your trust.</source>
        <translation>Kantor ini belum mengenal %1 sebagai penerbit paket acuan. Tidak ada yang diubah. Cocokkan kuncinya lewat telepon (%2), lalu impor paket itu dengan menyatakan percaya.</translation>
    </message>
    <message>
        <source>The file %1 has headings but no rows. Nothing was changed. Choose another file.</source>
        <translation>Berkas %1 berisi judul kolom tetapi tanpa baris. Tidak ada yang berubah. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>No column heading of %1 was recognised. Nothing was changed. Check that the first row holds headings such as &quot;Nomor register&quot;, &quot;Tanggal diterima&quot;, &quot;Nama&quot; and &quot;NIP&quot;. Other headings need a mapping file of the command line.</source>
        <translation>Tidak ada judul kolom pada %1 yang dikenali. Tidak ada yang diubah. Pastikan baris pertama berisi judul kolom seperti &quot;Nomor register&quot;, &quot;Tanggal diterima&quot;, &quot;Nama&quot;, dan &quot;NIP&quot;. Judul lain memerlukan berkas pemetaan lewat baris perintah.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::EvidenceTab</name>
    <message>
        <source>&amp;Open a copy</source>
        <translation>B&amp;uka salinan</translation>
    </message>
    <message>
        <source>Verif&amp;y files</source>
        <translation>&amp;Verifikasi berkas</translation>
    </message>
    <message>
        <source>E&amp;xport files...</source>
        <translation>&amp;Ekspor berkas...</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>(somebody of another office)</source>
        <translation>(pengguna kantor lain)</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>belum diverifikasi</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln file(s)</source>
        <translation>
            <numerusform>Menambahkan %Ln berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>This case has these files already, so they were not added again: %1.</source>
        <translation>Perkara ini sudah memiliki berkas berikut, maka tidak ditambahkan lagi: %1.</translation>
    </message>
    <message>
        <source>Screenshot %1</source>
        <translation>Tangkapan layar %1</translation>
    </message>
    <message>
        <source>The picture could not be kept. Nothing was changed. Save it as a file and add the file.</source>
        <translation>Gambar tidak dapat disimpan. Tidak ada yang berubah. Simpan sebagai berkas, lalu tambahkan berkas itu.</translation>
    </message>
    <message>
        <source>The file is no longer as it was added, so it was not opened. Its entry stays. Restore it from a backup.</source>
        <translation>Berkas tidak lagi seperti saat ditambahkan, maka tidak dibuka. Catatannya tetap ada. Pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>Verifying files</source>
        <translation>Memverifikasi berkas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) verified, all as they were added.</source>
        <translation>
            <numerusform>%Ln berkas diverifikasi, semuanya seperti saat ditambahkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not as they were added. See the list; restore them from a backup.</source>
        <translation>
            <numerusform>%Ln berkas tidak lagi seperti saat ditambahkan. Lihat daftar; pulihkan dari cadangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Pilih folder kosong</translation>
    </message>
    <message>
        <source>Exporting files</source>
        <translation>Mengekspor berkas</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ExportMessage</name>
    <message numerus="yes">
        <source>%Ln file(s) exported to %1, with the list SHA256SUMS.</source>
        <translation>
            <numerusform>%Ln berkas diekspor ke %1, dengan daftar SHA256SUMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out: %1. Restore them from a backup.</source>
        <translation>
            <numerusform>%Ln berkas tidak ikut: %1. Pulihkan dari cadangan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::FieldLabel</name>
    <message>
        <source>Acts</source>
        <translation>Perbuatan</translation>
    </message>
    <message>
        <source>Name of the first user</source>
        <translation>Nama pengguna pertama</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Pembatalan</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Date of the step</source>
        <translation>Tanggal langkah</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Form of the violation</source>
        <translation>Bentuk pelanggaran</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Job level</source>
        <translation>Jenjang jabatan</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>Jenis pegawai</translation>
    </message>
    <message>
        <source>Date known</source>
        <translation>Tanggal diketahui</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>Pemetaan kolom</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Tanggal kejadian</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Tanggal diterima</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Date sent</source>
        <translation>Tanggal dikirim</translation>
    </message>
    <message>
        <source>Source of the report</source>
        <translation>Sumber laporan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Cancellation of a step</source>
        <translation>Pembatalan langkah</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Capacity of the signer</source>
        <translation>Kapasitas penanda tangan</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>Alasan perbedaan</translation>
    </message>
    <message>
        <source>Documents of the decree</source>
        <translation>Dokumen SK</translation>
    </message>
    <message>
        <source>End of the punishment</source>
        <translation>Akhir hukuman</translation>
    </message>
    <message>
        <source>Reason of the punishment</source>
        <translation>Alasan hukuman</translation>
    </message>
    <message>
        <source>Reason for the derived case</source>
        <translation>Alasan perkara turunan</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pemegang</translation>
    </message>
    <message>
        <source>Result of the objection or appeal</source>
        <translation>Hasil keberatan atau banding</translation>
    </message>
    <message>
        <source>Level of the sanction</source>
        <translation>Tingkat sanksi</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Satuan yang dihitung</translation>
    </message>
    <message>
        <source>Unit of the days</source>
        <translation>Satuan hari</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Batas jawaban</translation>
    </message>
    <message>
        <source>Date of the examination</source>
        <translation>Tanggal pemeriksaan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Perbuatan</translation>
    </message>
    <message>
        <source>Absence at the handing over</source>
        <translation>Ketidakhadiran saat penyampaian</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Pasal</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>SK</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>Wording of the sanction</source>
        <translation>Bunyi sanksi</translation>
    </message>
    <message>
        <source>Several sanctions</source>
        <translation>Beberapa sanksi</translation>
    </message>
    <message>
        <source>Number of the summons</source>
        <translation>Nomor panggilan</translation>
    </message>
    <message>
        <source>State of the data on</source>
        <translation>Posisi data per</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Dirinci menurut</translation>
    </message>
    <message>
        <source>Days of collective leave</source>
        <translation>Cuti bersama</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Jumlah hari</translation>
    </message>
    <message>
        <source>Rule of a limit</source>
        <translation>Aturan tenggat</translation>
    </message>
    <message>
        <source>Rules of limits</source>
        <translation>Aturan tenggat</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Pemilihan</translation>
    </message>
    <message>
        <source>Region of the election</source>
        <translation>Wilayah pemilihan</translation>
    </message>
    <message>
        <source>Regions of elections</source>
        <translation>Wilayah pemilihan</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Pemilihan</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>Kind of the file</source>
        <translation>Jenis berkas</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Pengalihan</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Tanggal terbit</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>Day of work</source>
        <translation>Hari kerja program</translation>
    </message>
    <message>
        <source>Sender or recipient</source>
        <translation>Pengirim atau penerima</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>File of rejected rows</source>
        <translation>Berkas baris tertolak</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Pengingat</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Minggu kerja</translation>
    </message>
    <message>
        <source>Reason of the category</source>
        <translation>Alasan kategori</translation>
    </message>
    <message>
        <source>Wording of the violation</source>
        <translation>Rumusan pelanggaran</translation>
    </message>
</context>
<context>
    <name>jejak::ui::FilterDialog</name>
    <message>
        <source>Narrow the list</source>
        <translation>Saring daftar</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Saring</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
<context>
    <name>jejak::ui::FilterRow</name>
    <message>
        <source>+ Filte&amp;r</source>
        <translation>+ Sarin&amp;g</translation>
    </message>
    <message>
        <source>Saved fi&amp;lters</source>
        <translation>Saringan &amp;tersimpan</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Kolom</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Cari: %1</translation>
    </message>
    <message>
        <source>Export or prin&amp;t</source>
        <translation>Ekspor atau ce&amp;tak</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>&amp;Urutkan</translation>
    </message>
</context>
<context>
    <name>jejak::ui::FilterTexts</name>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>some</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Place of the act</source>
        <translation>Wilayah kejadian</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Wilayah instansi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Job level</source>
        <translation>Jenjang jabatan</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Alleged act</source>
        <translation>Dugaan</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Month received</source>
        <translation>Bulan diterima</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Latest step</source>
        <translation>Langkah terakhir</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Di tangan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Diterima sejak</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>Diterima sampai</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Tenggat sampai</translation>
    </message>
    <message>
        <source>Answer of the PPK due until</source>
        <translation>Tindak lanjut PPK paling lambat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Conflicting values</source>
        <translation>Isian bertentangan</translation>
    </message>
    <message>
        <source>Counts as ASN</source>
        <translation>Terhitung ASN</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(tidak ada)</translation>
    </message>
    <message>
        <source>Due within 3 days</source>
        <translation>Jatuh tempo 3 hari</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Waiting for the PPK</source>
        <translation>Menunggu PPK</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Tanpa bukti</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Kemungkinan ganda</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Kemungkinan ganda</translation>
    </message>
</context>
<context>
    <name>jejak::ui::FormatText</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 dari %2 (%3)</translation>
    </message>
</context>
<context>
    <name>jejak::ui::HandOverDialog</name>
    <message>
        <source>Show the &amp;list</source>
        <translation>Tampilkan &amp;daftar</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Alihkan</translation>
    </message>
    <message>
        <source>Hand over open cases</source>
        <translation>Alihkan perkara terbuka</translation>
    </message>
    <message>
        <source>When a commission ends, what it had worked on goes to the ministry, what it had only received to the commission that follows (SE MenPANRB 4/2024). It is recorded as one act over all these cases.</source>
        <translation>Ketika suatu lembaga berakhir, yang sudah diprosesnya dilaporkan kepada Menteri PANRB, yang baru diterimanya kepada lembaga penerus (SE MenPANRB 4/2024). Dicatat sebagai satu tindakan atas semua perkara ini.</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Dialihkan oleh</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pada</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Beralih ke</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Karena</translation>
    </message>
    <message>
        <source>Cases that are handed over</source>
        <translation>Perkara yang dialihkan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>was being worked on</source>
        <translation>sudah diproses</translation>
    </message>
    <message>
        <source>was only received</source>
        <translation>baru diterima</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries; nothing was changed yet.</source>
        <translation>
            <numerusform>%Ln entri; belum ada yang diubah.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::HistoryTab</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>(somebody of another office)</source>
        <translation>(pengguna kantor lain)</translation>
    </message>
</context>
<context>
    <name>jejak::ui::HistoryText</name>
    <message>
        <source>Step: %1</source>
        <translation>Langkah: %1</translation>
    </message>
    <message>
        <source>Report changed: %1</source>
        <translation>Laporan diubah: %1</translation>
    </message>
    <message>
        <source>Respondent changed: %1</source>
        <translation>Terlapor diubah: %1</translation>
    </message>
    <message>
        <source>Act changed: %1</source>
        <translation>Perbuatan diubah: %1</translation>
    </message>
    <message>
        <source>Case changed: %1</source>
        <translation>Perkara diubah: %1</translation>
    </message>
    <message>
        <source>Content erased</source>
        <translation>Isi dihapus</translation>
    </message>
    <message>
        <source>Case recorded as %1</source>
        <translation>Perkara dicatat sebagai %1</translation>
    </message>
    <message>
        <source>Respondent added: %1</source>
        <translation>Terlapor ditambahkan: %1</translation>
    </message>
    <message>
        <source>Report added: %1</source>
        <translation>Laporan ditambahkan: %1</translation>
    </message>
    <message>
        <source>Act added: %1</source>
        <translation>Perbuatan ditambahkan: %1</translation>
    </message>
    <message>
        <source>Case cancelled: %1</source>
        <translation>Perkara dibatalkan: %1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>Bukti ditambahkan: %1</translation>
    </message>
    <message>
        <source>(a step this version does not know)</source>
        <translation>(langkah yang tidak dikenal versi ini)</translation>
    </message>
    <message>
        <source>Limit of the step %1 changed: %2, due %3. %4</source>
        <translation>Batas waktu langkah %1 diubah: %2, jatuh tempo %3. %4</translation>
    </message>
    <message>
        <source>Evidence checked: %1</source>
        <translation>Bukti diperiksa: %1</translation>
    </message>
    <message>
        <source>Step voided: %1. %2</source>
        <translation>Langkah dibatalkan: %1. %2</translation>
    </message>
</context>
<context>
    <name>jejak::ui::HolderTable</name>
    <message>
        <source>Holder</source>
        <translation>Pemegang</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Median menunggu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
</context>
<context>
    <name>jejak::ui::HolidayDialog</name>
    <message>
        <source>Add a holiday</source>
        <translation>Tambah hari libur</translation>
    </message>
    <message>
        <source>Local holiday</source>
        <translation>Hari libur daerah</translation>
    </message>
    <message>
        <source>National holiday</source>
        <translation>Hari libur nasional</translation>
    </message>
    <message>
        <source>Collective leave (cuti bersama)</source>
        <translation>Cuti bersama</translation>
    </message>
    <message>
        <source>Day of voting</source>
        <translation>Hari pemungutan suara</translation>
    </message>
    <message>
        <source>For example Hari jadi Kabupaten Kolaka</source>
        <translation>Misalnya Hari jadi Kabupaten Kolaka</translation>
    </message>
    <message>
        <source>For example Keputusan Bupati 12/2027</source>
        <translation>Misalnya Keputusan Bupati 12/2027</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Nama hari libur</translation>
    </message>
    <message>
        <source>Decree it rests on</source>
        <translation>Dasar keputusan</translation>
    </message>
    <message>
        <source>&amp;See what it changes</source>
        <translation>&amp;Lihat perubahannya</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
<context>
    <name>jejak::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Direkomendasikan</translation>
    </message>
    <message>
        <source>Followed up by the PPK</source>
        <translation>Ditindaklanjuti PPK</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat tenggat</translation>
    </message>
    <message>
        <source>How far the cases are</source>
        <translation>Corong penanganan</translation>
    </message>
    <message>
        <source>Who has the ball</source>
        <translation>Bola di tangan siapa</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>civil servants · %1 this month</source>
        <translation>ASN · %1 bulan ini</translation>
    </message>
    <message>
        <source>%1 of those processed</source>
        <translation>%1 diproses</translation>
    </message>
    <message>
        <source>What needs action</source>
        <translation>Perlu tindakan</translation>
    </message>
    <message>
        <source>Nothing is due. Limits of the law appear here as soon as a step begins one.</source>
        <translation>Tidak ada yang jatuh tempo. Batas waktu menurut peraturan muncul di sini begitu suatu langkah memulainya.</translation>
    </message>
    <message>
        <source>of %1 open deadlines, %2 within 3 working days</source>
        <translation>dari %1 tenggat terbuka, %2 dalam 3 hari kerja</translation>
    </message>
    <message>
        <source>%1 of %2 open limits, rights and dates among them. Point at a line to see how its limit was counted.</source>
        <translation>%1 dari %2 batas waktu terbuka, termasuk hak dan tanggal. Arahkan penunjuk ke baris untuk melihat cara menghitung tenggatnya.</translation>
    </message>
    <message>
        <source>%1 reported = %2 processed + %3 asked for clarification + %4 in process + %5 not eligible or stopped · data position %6</source>
        <translation>%1 dilaporkan = %2 diproses + %3 permintaan klarifikasi + %4 dalam proses + %5 tidak memenuhi syarat/dihentikan · posisi data %6</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Ditindaklanjuti</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Lihat semua</translation>
    </message>
    <message>
        <source>See all deadlines</source>
        <translation>Lihat semua tenggat</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ImportDialog</name>
    <message>
        <source>Save the &amp;rejected rows...</source>
        <translation>Simpan ba&amp;ris tertolak...</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Impor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Impor %1</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Membaca register</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Row is</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Baris yang perlu dilihat</translation>
    </message>
    <message>
        <source>Taking in the register</source>
        <translation>Memasukkan register</translation>
    </message>
    <message>
        <source>Done: of %1 rows, %2 respondents in %3 new cases were recorded, %4 were there already, %5 differ from the case and were left as they are, %6 could not be used.</source>
        <translation>Selesai: dari %1 baris, %2 terlapor dalam %3 perkara baru telah dicatat, %4 sudah ada, %5 berbeda dari perkaranya dan dibiarkan, %6 tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>Of %1 rows, %2 respondents in %3 new cases would be recorded, %4 are there already, %5 differ from the case and would be left as they are, %6 cannot be used. Nothing was changed yet.</source>
        <translation>Dari %1 baris, %2 terlapor dalam %3 perkara baru akan dicatat, %4 sudah ada, %5 berbeda dari perkaranya dan akan dibiarkan, %6 tidak dapat dipakai. Belum ada yang berubah.</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>tertolak</translation>
    </message>
    <message>
        <source>different</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>Differs from %1.</source>
        <translation>Berbeda dari %1.</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>dengan catatan</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Simpan baris tertolak</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>The rejected rows were saved as %1. Correct them there and import that file.</source>
        <translation>Baris tertolak disimpan sebagai %1. Perbaiki di sana, lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>Menyimpan baris tertolak</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ImportTexts</name>
    <message>
        <source>The row holds bytes that are no text.</source>
        <translation>Baris memuat byte yang bukan teks.</translation>
    </message>
    <message>
        <source>The text of the row is damaged.</source>
        <translation>Teks baris ini rusak.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Sebuah sel terlalu panjang.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>Baris terlalu panjang.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>Sel pada baris lebih banyak daripada judul kolom.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Tanda kutip tidak ditutup.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the wrong place.</source>
        <translation>Tanda kutip di tempat yang salah.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ini bukan tanggal.</translation>
    </message>
    <message>
        <source>The date received is missing.</source>
        <translation>Tanggal diterima tidak ada.</translation>
    </message>
    <message>
        <source>Name and NIP are both missing.</source>
        <translation>Nama dan NIP tidak ada.</translation>
    </message>
    <message>
        <source>The act is dated after the report was received.</source>
        <translation>Tanggal kejadian sesudah laporan diterima.</translation>
    </message>
    <message>
        <source>A later step has an earlier date.</source>
        <translation>Langkah berikutnya bertanggal lebih awal.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Tanggal di masa depan.</translation>
    </message>
    <message>
        <source>The NIP is unusual.</source>
        <translation>NIP tidak lazim.</translation>
    </message>
    <message>
        <source>Excel has rounded the NIP; digits were lost.</source>
        <translation>Excel membulatkan NIP; angkanya hilang.</translation>
    </message>
    <message>
        <source>The kind of employee is not said; PNS is assumed.</source>
        <translation>Jenis pegawai tidak disebut; dianggap PNS.</translation>
    </message>
    <message>
        <source>The kind of employee is not known.</source>
        <translation>Jenis pegawai tidak dikenal.</translation>
    </message>
    <message>
        <source>The source is not in the list; it is kept as text.</source>
        <translation>Sumber tidak ada dalam daftar; disimpan sebagai teks.</translation>
    </message>
    <message>
        <source>The job level is not known.</source>
        <translation>Jenjang jabatan tidak dikenal.</translation>
    </message>
    <message>
        <source>The rank is not known.</source>
        <translation>Golongan tidak dikenal.</translation>
    </message>
    <message>
        <source>The region is not known; it is kept as text.</source>
        <translation>Wilayah tidak dikenal; disimpan sebagai teks.</translation>
    </message>
    <message>
        <source>Several regions have this name; it is kept as text.</source>
        <translation>Beberapa wilayah bernama sama; disimpan sebagai teks.</translation>
    </message>
    <message>
        <source>The region of the agency is not known.</source>
        <translation>Wilayah instansi tidak dikenal.</translation>
    </message>
    <message>
        <source>Several regions fit the agency.</source>
        <translation>Beberapa wilayah cocok dengan instansi.</translation>
    </message>
    <message>
        <source>The act is not in the catalogue; it is kept as text.</source>
        <translation>Perbuatan tidak ada dalam katalog; disimpan sebagai teks.</translation>
    </message>
    <message>
        <source>Several forms of the catalogue fit the act.</source>
        <translation>Beberapa bentuk dalam katalog cocok dengan perbuatan.</translation>
    </message>
    <message>
        <source>The date of the act calls for another form.</source>
        <translation>Tanggal kejadian menuntut bentuk lain.</translation>
    </message>
    <message>
        <source>The motive is not in the list.</source>
        <translation>Motif tidak ada dalam daftar.</translation>
    </message>
    <message>
        <source>The channel is not in the list.</source>
        <translation>Kanal tidak ada dalam daftar.</translation>
    </message>
    <message>
        <source>The result is not known.</source>
        <translation>Hasil tidak dikenal.</translation>
    </message>
    <message>
        <source>The sanction is not in the list; it is kept as text.</source>
        <translation>Sanksi tidak ada dalam daftar; disimpan sebagai teks.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::LetterPart</name>
    <message>
        <source>Number of the decree</source>
        <translation>Nomor keputusan</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Date of the decree</source>
        <translation>Tanggal keputusan</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>who signed, for example Bupati Kolaka</source>
        <translation>yang menandatangani, misalnya Bupati Kolaka</translation>
    </message>
    <message>
        <source>for example Bawaslu Kabupaten Kolaka</source>
        <translation>misalnya Bawaslu Kabupaten Kolaka</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Dikirim lewat</translation>
    </message>
    <message>
        <source>number of the receipt</source>
        <translation>nomor tanda terima</translation>
    </message>
    <message>
        <source>Proof of receipt</source>
        <translation>Bukti penerimaan</translation>
    </message>
    <message>
        <source>It is the same letter as in case %1</source>
        <translation>Surat yang sama dengan di perkara %1</translation>
    </message>
</context>
<context>
    <name>jejak::ui::LimitDialog</name>
    <message>
        <source>Change the limit in %1</source>
        <translation>Ubah batas waktu di %1</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>the letter or rule that says so</source>
        <translation>surat atau aturan yang menyebutnya</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dalam</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Alasan perubahan</translation>
    </message>
    <message>
        <source>Change the &amp;limit</source>
        <translation>&amp;Ubah batas waktu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
<context>
    <name>jejak::ui::LimitPart</name>
    <message>
        <source>Leave it empty where the letter names no date: the limit is then counted in working days from the day the letter was received.</source>
        <translation>Kosongkan bila surat tidak menyebut tanggal: batas lalu dihitung dalam hari kerja sejak surat diterima.</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>for example the letter itself</source>
        <translation>misalnya surat itu sendiri</translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation>Batas jawaban</translation>
    </message>
    <message>
        <source>or within</source>
        <translation>atau dalam</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Basis of this limit</source>
        <translation>Dasar batas ini</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>menurut aturan</translation>
    </message>
</context>
<context>
    <name>jejak::ui::LimitText</name>
    <message>
        <source>day of the step</source>
        <translation>hari langkah</translation>
    </message>
    <message>
        <source>date of the letter</source>
        <translation>tanggal surat</translation>
    </message>
    <message>
        <source>letter received</source>
        <translation>surat diterima</translation>
    </message>
    <message>
        <source>became known</source>
        <translation>diketahui</translation>
    </message>
    <message>
        <source>decree delivered</source>
        <translation>keputusan diterima</translation>
    </message>
    <message>
        <source>day of the examination</source>
        <translation>hari pemeriksaan</translation>
    </message>
    <message>
        <source>The letter names the day.</source>
        <translation>Surat menyebut tanggalnya.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln hari kerja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar day(s)</source>
        <translation>
            <numerusform>%Ln hari kalender</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after %2 (%3).</source>
        <translation>%1 sesudah %2 (%3).</translation>
    </message>
    <message>
        <source>%1 before %2 (%3).</source>
        <translation>%1 sebelum %2 (%3).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Passes over %1.</source>
        <translation>Melewati %1.</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>Dasar: %1.</translation>
    </message>
    <message>
        <source>The rule has not been compared with the text of the law yet.</source>
        <translation>Aturan ini belum dicocokkan dengan naskah peraturan.</translation>
    </message>
    <message>
        <source>Calendar: %1.</source>
        <translation>Kalender: %1.</translation>
    </message>
    <message>
        <source>An estimate: the holidays of that year are not decreed yet.</source>
        <translation>Perkiraan: hari libur tahun itu belum ditetapkan.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Diubah: %1.</translation>
    </message>
    <message>
        <source>the rule changed</source>
        <translation>aturannya berubah</translation>
    </message>
    <message>
        <source>%1 is off now (%2)</source>
        <translation>%1 menjadi libur (%2)</translation>
    </message>
    <message>
        <source>%1 is worked now</source>
        <translation>%1 menjadi hari kerja</translation>
    </message>
    <message>
        <source>the same day, no longer an estimate, or one now</source>
        <translation>harinya sama, tetapi status perkiraannya berubah</translation>
    </message>
    <message>
        <source>the working week or the calendar is counted otherwise</source>
        <translation>hari kerja atau kalender dihitung dengan cara lain</translation>
    </message>
</context>
<context>
    <name>jejak::ui::LimitTexts</name>
    <message>
        <source>At the latest on %1</source>
        <translation>Paling lambat %1</translation>
    </message>
    <message>
        <source>Possible until %1</source>
        <translation>Dapat diajukan sampai %1</translation>
    </message>
    <message>
        <source>Comes about on %1</source>
        <translation>Berlaku dengan sendirinya pada %1</translation>
    </message>
    <message>
        <source>That day is a holiday: %1</source>
        <translation>Hari itu hari libur: %1</translation>
    </message>
    <message>
        <source>Awaited from: %1</source>
        <translation>Ditunggu dari: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>just over</source>
        <translation>baru lewat</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>waktunya sudah lewat</translation>
    </message>
    <message>
        <source>has come</source>
        <translation>sudah tiba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wd over</source>
        <translation>
            <numerusform>lewat %Ln hk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d over</source>
        <translation>
            <numerusform>lewat %Ln hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) over</source>
        <translation>
            <numerusform>lewat %Ln hari kerja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) over</source>
        <translation>
            <numerusform>lewat %Ln hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wd left</source>
        <translation>
            <numerusform>%Ln hk lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d left</source>
        <translation>
            <numerusform>%Ln hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s) left</source>
        <translation>
            <numerusform>%Ln hari kerja lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln hari lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Menyangkut: %1</translation>
    </message>
    <message>
        <source>That day is no working day.</source>
        <translation>Hari itu bukan hari kerja.</translation>
    </message>
    <message>
        <source>(a right)</source>
        <translation>(hak)</translation>
    </message>
    <message>
        <source>(a date)</source>
        <translation>(tanggal)</translation>
    </message>
</context>
<context>
    <name>jejak::ui::MainWindow</name>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DATA CONTOH</translation>
    </message>
    <message>
        <source>The language was not changed, because something is not saved yet. Save it, then choose the language again.</source>
        <translation>Bahasa tidak diubah karena masih ada yang belum disimpan. Simpan dahulu, lalu pilih bahasa lagi.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::MessageBanner</name>
    <message>
        <source>Copy this message</source>
        <translation>Salin pesan ini</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>jejak::ui::MovedLimitsTable</name>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
</context>
<context>
    <name>jejak::ui::MultiChoiceField</name>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
</context>
<context>
    <name>jejak::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>jejak::ui::NewCaseForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>Si&amp;mpan</translation>
    </message>
    <message>
        <source>Save &amp;&amp; ne&amp;w</source>
        <translation>Simpan &amp;&amp; Bar&amp;u</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ba&amp;tal</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Perkara baru</translation>
    </message>
    <message>
        <source>%1: what was entered cannot be read. Nothing was lost. Correct it or empty the field, then save again.</source>
        <translation>%1: isian tidak dapat dibaca. Tidak ada yang hilang. Perbaiki atau kosongkan isian itu, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The case %1 was recorded, but its files were not added. %2</source>
        <translation>Perkara %1 telah dicatat, tetapi berkasnya tidak ditambahkan. %2</translation>
    </message>
    <message>
        <source>The case %1 was recorded.</source>
        <translation>Perkara %1 telah dicatat.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>draf tersimpan pukul %1</translation>
    </message>
    <message>
        <source>This case is not saved yet. What is to become of what was typed?</source>
        <translation>Perkara ini belum disimpan. Apa yang harus dilakukan dengan isian Anda?</translation>
    </message>
    <message>
        <source>&amp;Go on typing</source>
        <translation>&amp;Lanjutkan mengisi</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>&amp;Simpan sebagai draf</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Place and channel</source>
        <translation>Tempat dan kanal</translation>
    </message>
    <message>
        <source>+ Another &amp;respondent</source>
        <translation>+ Te&amp;rlapor lain</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Kronologi</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>An unfinished form was kept.</source>
        <translation>Ada isian yang belum selesai.</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>Lan&amp;jutkan</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>Buan&amp;g</translation>
    </message>
    <message>
        <source>Remove this respondent</source>
        <translation>Hapus terlapor ini</translation>
    </message>
    <message>
        <source>Respondent %1 of %2</source>
        <translation>Terlapor %1 dari %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Screenshot %1</source>
        <translation>Tangkapan layar %1</translation>
    </message>
    <message>
        <source>The picture could not be kept. Save it as a file and add the file.</source>
        <translation>Gambar tidak dapat disimpan. Simpan sebagai berkas, lalu tambahkan berkas itu.</translation>
    </message>
    <message>
        <source>An unfinished form of %1 was kept.</source>
        <translation>Ada isian yang belum selesai dari %1.</translation>
    </message>
    <message>
        <source>(the latest of %1)</source>
        <translation>(terbaru dari %1)</translation>
    </message>
</context>
<context>
    <name>jejak::ui::NipText</name>
    <message>
        <source>The NIP holds other characters than digits.</source>
        <translation>NIP memuat karakter selain angka.</translation>
    </message>
    <message>
        <source>This is a NIP of nine digits, as used before 2008.</source>
        <translation>Ini NIP sembilan angka, seperti sebelum 2008.</translation>
    </message>
    <message>
        <source>A NIP has 18 digits.</source>
        <translation>NIP terdiri atas 18 angka.</translation>
    </message>
    <message>
        <source>The birth date in the NIP is not possible.</source>
        <translation>Tanggal lahir dalam NIP tidak mungkin.</translation>
    </message>
    <message>
        <source>The month of appointment in the NIP is not possible.</source>
        <translation>Bulan pengangkatan dalam NIP tidak mungkin.</translation>
    </message>
    <message>
        <source>The digit for the sex in the NIP is neither 1 nor 2.</source>
        <translation>Angka jenis kelamin dalam NIP bukan 1 atau 2.</translation>
    </message>
    <message>
        <source>The last three digits of the NIP are 000.</source>
        <translation>Tiga angka terakhir NIP adalah 000.</translation>
    </message>
    <message>
        <source>The age at appointment in the NIP is unusual.</source>
        <translation>Usia saat pengangkatan dalam NIP tidak lazim.</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Lahir %1</translation>
    </message>
    <message>
        <source>female</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>male</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>appointed %1</source>
        <translation>CPNS %1</translation>
    </message>
    <message>
        <source>NI PPPK</source>
        <translation>NI PPPK</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>taken on as PPPK in %1</source>
        <translation>diangkat sebagai PPPK %1</translation>
    </message>
</context>
<context>
    <name>jejak::ui::NumbersModel</name>
    <message>
        <source>Total (one may count in several rows)</source>
        <translation>Jumlah (satu dapat terhitung di beberapa baris)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;93.3% of 30&quot;</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ObstacleTexts</name>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives</comment>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>To be recorded first: %1.</source>
        <translation>Harus didahului: %1.</translation>
    </message>
    <message>
        <source>The case is beyond it; the latest step is %1.</source>
        <translation>Perkara sudah melewatinya; langkah terakhirnya %1.</translation>
    </message>
    <message>
        <source>It ended with %1 and has to be reopened first, with a reason.</source>
        <translation>Sudah berakhir dengan %1 dan harus dibuka kembali dahulu, dengan alasan.</translation>
    </message>
    <message>
        <source>It has not ended, so there is nothing to reopen.</source>
        <translation>Belum berakhir, jadi tidak ada yang dibuka kembali.</translation>
    </message>
    <message>
        <source>The data are blocked already.</source>
        <translation>Datanya sudah diblokir.</translation>
    </message>
    <message>
        <source>No data are blocked.</source>
        <translation>Tidak ada data yang diblokir.</translation>
    </message>
    <message>
        <source>The decree was cancelled on objection or appeal.</source>
        <translation>SK dibatalkan dalam upaya administratif.</translation>
    </message>
    <message>
        <source>The decree has been handed over already.</source>
        <translation>SK sudah disampaikan.</translation>
    </message>
    <message>
        <source>The decree was sent; record first that it arrived (%1).</source>
        <translation>SK baru dikirim; catat dahulu bahwa SK sudah diterima (%1).</translation>
    </message>
</context>
<context>
    <name>jejak::ui::OutputTexts</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln perkara</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Perkara</translation>
    </message>
</context>
<context>
    <name>jejak::ui::PackDialog</name>
    <message>
        <source>I know this office and trust its packs from now on</source>
        <translation>Saya mengenal kantor ini dan memercayai paketnya mulai sekarang</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Terima</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Impor %1</translation>
    </message>
    <message>
        <source>Open limits that would be counted anew</source>
        <translation>Batas waktu terbuka yang akan dihitung ulang</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Rows that the pack changes</source>
        <translation>Baris yang diubah paket</translation>
    </message>
    <message>
        <source>Pack %1, issued on %2, from: %3.
It changes %4 rows, listed below. Of %5 open limits %6 would be counted otherwise; they stay where they are until they are recalculated. No closed deadline changes.</source>
        <translation>Paket %1, diterbitkan %2, sumber: %3.
Mengubah %4 baris, terdaftar di bawah. Dari %5 batas waktu terbuka, %6 akan terhitung lain; semuanya tetap sampai dihitung ulang. Tidak ada tenggat tertutup yang berubah.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::PackRows</name>
    <message>
        <source>%1, goes: %2</source>
        <translation>%1, dihapus: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jejak::ui::PictureActions</name>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Simpan gambar…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The picture was saved: %1</source>
        <translation>Gambar telah disimpan: %1</translation>
    </message>
</context>
<context>
    <name>jejak::ui::PlaceFields</name>
    <message>
        <source>Place of the case</source>
        <translation>Tempat perkara</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
</context>
<context>
    <name>jejak::ui::PossibleSteps</name>
    <message>
        <source>Steps possible now</source>
        <translation>Langkah yang mungkin sekarang</translation>
    </message>
    <message>
        <source>Steps that cannot be recorded now, and why not</source>
        <translation>Langkah yang belum dapat dicatat, beserta alasannya</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Belum dapat dicatat</translation>
    </message>
    <message>
        <source>The case is finished; no step is possible.</source>
        <translation>Perkara telah selesai; tidak ada langkah yang mungkin.</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>Untuk %1: %2</translation>
    </message>
</context>
<context>
    <name>jejak::ui::PpkMonitorView</name>
    <message>
        <source>Also what was answered</source>
        <translation>Juga yang sudah dijawab</translation>
    </message>
    <message>
        <source>O&amp;pen the case</source>
        <translation>&amp;Buka perkara</translation>
    </message>
    <message>
        <source>Change the &amp;limit...</source>
        <translation>&amp;Ubah batas waktu...</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>PPK has it</source>
        <translation>Diterima PPK</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Batas jawaban</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Teguran</translation>
    </message>
    <message>
        <source>Data blocked</source>
        <translation>Data diblokir</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>PPK monitor</source>
        <translation>Pemantauan PPK</translation>
    </message>
    <message>
        <source>No PPK owes an answer. Recommendations appear here until they are followed up.</source>
        <translation>Tidak ada PPK yang ditunggu jawabannya. Rekomendasi muncul di sini sampai ditindaklanjuti.</translation>
    </message>
    <message>
        <source>lifted %1</source>
        <translation>dibuka %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>The limit is now %1.</source>
        <translation>Batas waktunya kini %1.</translation>
    </message>
    <message>
        <source>%1: no open limit waits for this respondent. Nothing was changed.</source>
        <translation>%1: tidak ada batas waktu berjalan untuk terlapor ini. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1: more than one open limit may be meant. Nothing was changed.</source>
        <translation>%1: lebih dari satu batas waktu mungkin dimaksud. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>the %1 most pressing are shown</source>
        <translation>ditampilkan %1 yang paling mendesak</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>sekitar %Ln detik lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>sekitar %Ln menit lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
<context>
    <name>jejak::ui::RecalculationDialog</name>
    <message>
        <source>&amp;Recalculate</source>
        <translation>&amp;Hitung ulang</translation>
    </message>
    <message>
        <source>Recalculate the deadlines</source>
        <translation>Hitung ulang tenggat</translation>
    </message>
    <message>
        <source>Open limits that move</source>
        <translation>Batas waktu terbuka yang bergeser</translation>
    </message>
    <message>
        <source>For example the decree that changed the calendar</source>
        <translation>Misalnya keputusan yang mengubah kalender</translation>
    </message>
    <message>
        <source>Why they are recalculated</source>
        <translation>Alasan menghitung ulang</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Of %1 open limits %2 would be counted otherwise by the rules and the calendar that hold now. What was met, replaced or has lapsed stays as it is; days that a letter or a person set keep their number and follow the calendar alone.</source>
        <translation>Dari %1 batas waktu terbuka, %2 akan dihitung lain menurut aturan dan kalender yang berlaku sekarang. Yang sudah dipenuhi, diganti, atau gugur tidak berubah; jumlah hari yang ditetapkan surat atau pengguna tetap, hanya mengikuti kalender.</translation>
    </message>
    <message>
        <source>All %1 open limits stand where the rules and the calendar that hold now put them. There is nothing to recalculate.</source>
        <translation>Semua %1 batas waktu terbuka sudah sesuai dengan aturan dan kalender yang berlaku sekarang. Tidak ada yang perlu dihitung ulang.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::RecordPart</name>
    <message>
        <source>First (Panggilan I)</source>
        <translation>Pertama (Panggilan I)</translation>
    </message>
    <message>
        <source>Second (Panggilan II)</source>
        <translation>Kedua (Panggilan II)</translation>
    </message>
    <message>
        <source>The summons has to arrive at least 7 working days before this day (PP 94/2021, Pasal 26 ayat (2)).</source>
        <translation>Panggilan harus diterima paling lambat 7 hari kerja sebelum hari ini (PP 94/2021 Pasal 26 ayat (2)).</translation>
    </message>
    <message>
        <source>Examination on</source>
        <translation>Diperiksa pada</translation>
    </message>
    <message>
        <source>Which summons</source>
        <translation>Panggilan ke</translation>
    </message>
    <message>
        <source>Record of the handing over</source>
        <translation>Berita acara penyampaian</translation>
    </message>
    <message>
        <source>Record of the examination (BAP)</source>
        <translation>Berita acara pemeriksaan (BAP)</translation>
    </message>
    <message>
        <source>The person did not come; the decree was sent</source>
        <translation>Yang bersangkutan tidak hadir; keputusan dikirim</translation>
    </message>
    <message>
        <source>It comes into force on the 15th working day after it was received at the address (PerBKN 6/2022, Pasal 50).</source>
        <translation>Berlaku pada hari kerja ke-15 sejak diterima di alamat (PerBKN 6/2022 Pasal 50).</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatis</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ReminderDialog</name>
    <message>
        <source>Remind me again</source>
        <translation>Ingatkan lagi</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Pada hari apa</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Ingatkan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ReportFields</name>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>The day the reporter learned of the act. A report must come within seven days of it (Pasal 454 UU 7/2017).</source>
        <translation>Hari pelapor mengetahui kejadian. Laporan disampaikan paling lama tujuh hari sejak diketahui (Pasal 454 UU 7/2017).</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Halaman laporan</translation>
    </message>
    <message>
        <source>There is no report to show yet.</source>
        <translation>Belum ada laporan untuk ditampilkan.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::ReportsPage</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Laporan bulanan</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Cetak...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Simpan PDF...</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Internal (confidential)</source>
        <translation>Internal (rahasia)</translation>
    </message>
    <message>
        <source>For publication (small figures hidden)</source>
        <translation>Publikasi (angka kecil disembunyikan)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Left open when empty</source>
        <translation>Dibiarkan kosong bila tidak diisi</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Nomor laporan</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>The report is saved: %1 (%Ln page(s)).</source>
        <translation>
            <numerusform>Laporan tersimpan: %1 (%Ln halaman).</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report...</source>
        <translation>Menulis laporan...</translation>
    </message>
</context>
<context>
    <name>jejak::ui::RespondentFields</name>
    <message>
        <source>+ Another act</source>
        <translation>+ Perbuatan lain</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Position at the time</source>
        <translation>Jabatan saat kejadian</translation>
    </message>
    <message>
        <source>Job level</source>
        <translation>Jenjang</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Region of the agency</source>
        <translation>Wilayah instansi</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier case(s): fill in</source>
        <translation>
            <numerusform>%Ln perkara terdahulu: isikan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::RespondentsTab</name>
    <message>
        <source>Respondents</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Alleged act</source>
        <translation>Perbuatan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Answer of the PPK due</source>
        <translation>Batas tindak lanjut PPK</translation>
    </message>
    <message>
        <source>+ Another respondent</source>
        <translation>+ Terlapor lain</translation>
    </message>
    <message>
        <source>+ Another act</source>
        <translation>+ Perbuatan lain</translation>
    </message>
    <message>
        <source>From the number</source>
        <translation>Dari nomor</translation>
    </message>
</context>
<context>
    <name>jejak::ui::RuleSentence</name>
    <message>
        <source>Letter number %1 of this sender was already used this year for another letter, in case %2. Nothing was changed. Correct the number, or say that it is the same letter.</source>
        <translation>Nomor surat %1 dari pengirim ini pada tahun itu sudah dipakai untuk surat lain, pada perkara %2. Tidak ada yang diubah. Perbaiki nomornya, atau nyatakan bahwa suratnya memang sama.</translation>
    </message>
    <message>
        <source>This step cannot be withdrawn: the step &quot;%1&quot; of %2 rests on it. Nothing was changed. Withdraw the later step first.</source>
        <translation>Langkah ini tidak dapat dibatalkan: langkah &quot;%1&quot; tanggal %2 bertumpu padanya. Tidak ada yang diubah. Batalkan langkah yang lebih akhir dahulu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the first step of a case. Nothing was changed. Record &quot;%2&quot; first.</source>
        <translation>&quot;%1&quot; tidak dapat menjadi langkah pertama suatu perkara. Tidak ada yang diubah. Catat &quot;%2&quot; dahulu.</translation>
    </message>
    <message>
        <source>There is a decree already, and one examination has one punishment, the heaviest. Nothing was changed. Withdraw the decree first if it was recorded in error.</source>
        <translation>SK sudah ada, dan satu pemeriksaan hanya menghasilkan satu hukuman, yang terberat. Tidak ada yang diubah. Batalkan dahulu langkah SK itu jika keliru dicatat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot follow &quot;%2&quot;. Nothing was changed. The case offers the steps that are possible now.</source>
        <translation>&quot;%1&quot; tidak dapat mengikuti &quot;%2&quot;. Tidak ada yang diubah. Perkara menawarkan langkah yang mungkin sekarang.</translation>
    </message>
    <message>
        <source>For %3, &quot;%1&quot; cannot follow &quot;%2&quot;. Nothing was changed. Choose the respondents for whom the step is possible.</source>
        <translation>Bagi %3, &quot;%1&quot; tidak dapat mengikuti &quot;%2&quot;. Tidak ada yang diubah. Pilih terlapor yang langkahnya memungkinkan.</translation>
    </message>
    <message>
        <source>The decree is lighter than what was recommended. Nothing was changed. Write down why.</source>
        <translation>Keputusan lebih ringan daripada rekomendasi. Tidak ada yang diubah. Tuliskan alasannya.</translation>
    </message>
    <message>
        <source>The decree is heavier than what was recommended. Nothing was changed. Write down why.</source>
        <translation>Keputusan lebih berat daripada rekomendasi. Tidak ada yang diubah. Tuliskan alasannya.</translation>
    </message>
    <message>
        <source>%1: %2 lies in the future. Nothing was changed.</source>
        <translation>%1: %2 berada di masa depan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1: %2 lies before the previous step of %3. Nothing was changed. Correct the date.</source>
        <translation>%1: %2 mendahului langkah sebelumnya tanggal %3. Tidak ada yang diubah. Perbaiki tanggalnya.</translation>
    </message>
    <message>
        <source>A letter cannot be received on %1 that was sent on %2. Nothing was changed.</source>
        <translation>Surat yang dikirim pada %2 tidak mungkin diterima pada %1. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1: %2 lies before %3. Nothing was changed. Correct the date.</source>
        <translation>%1: %2 mendahului %3. Tidak ada yang diubah. Perbaiki tanggalnya.</translation>
    </message>
    <message>
        <source>On %1 %2 was still in office. Nothing was changed. Open cases are handed over from the day after.</source>
        <translation>Pada %1 %2 masih bertugas. Tidak ada yang diubah. Perkara terbuka dialihkan sejak masa tugasnya berakhir.</translation>
    </message>
    <message>
        <source>The case has no evidence with the digest %1. Nothing was changed. Add the file to the evidence first.</source>
        <translation>Perkara ini tidak memiliki bukti dengan sidik %1. Tidak ada yang diubah. Tambahkan dahulu berkasnya sebagai bukti.</translation>
    </message>
    <message>
        <source>%1 exists for PNS alone; %2 is a PPPK, who has neither rank nor structural position to lose. Nothing was changed. Choose a sanction for PPPK or write its text.</source>
        <translation>%1 hanya ada bagi PNS; %2 adalah PPPK, yang tidak memiliki jenjang pangkat maupun jabatan untuk diturunkan. Tidak ada yang diubah. Pilih sanksi bagi PPPK atau tuliskan bunyinya.</translation>
    </message>
    <message>
        <source>%1 exists for PPPK alone; %2 is a PNS. Nothing was changed.</source>
        <translation>%1 hanya ada bagi PPPK; %2 adalah PNS. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%2 is not a civil servant: no discipline of civil servants applies, and %1 cannot be recorded. Nothing was changed. Name the respondents it concerns.</source>
        <translation>%2 bukan ASN: disiplin ASN tidak berlaku baginya dan %1 tidak dapat dicatat. Tidak ada yang diubah. Sebutkan terlapor yang dikenai.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which was not in force when the act happened. Nothing was changed. Choose a sanction of that time, or write in the note why it applies.</source>
        <translation>%1 menurut %2, yang tidak berlaku ketika perbuatan terjadi. Tidak ada yang diubah. Pilih sanksi dari masa itu, atau tuliskan di catatan mengapa berlaku.</translation>
    </message>
    <message>
        <source>No open case lies with %1 any more. Nothing was changed.</source>
        <translation>Tidak ada lagi perkara terbuka pada %1. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The data are blocked already. Nothing was changed. They can be blocked again once they were unblocked.</source>
        <translation>Data sudah diblokir. Tidak ada yang diubah. Data dapat diblokir lagi setelah blokirnya dibuka.</translation>
    </message>
    <message>
        <source>The category differs from the proposed one, %1, which follows from the date on which the candidates were fixed. Nothing was changed. Write down the reason for the category.</source>
        <translation>Kategori berbeda dari usulan, yaitu %1, yang mengikuti tanggal penetapan calon. Tidak ada yang diubah. Tuliskan alasan kategori tersebut.</translation>
    </message>
    <message>
        <source>Another limit than the rule&apos;s needs its basis: the letter or decision that sets it. Nothing was changed. Write down the basis.</source>
        <translation>Batas waktu yang lain dari ketentuan memerlukan dasar, yaitu surat atau keputusan yang menetapkannya. Tidak ada yang diubah. Tuliskan dasarnya.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters. Nothing was changed. Shorten it, or attach the text as evidence.</source>
        <translation>%1 lebih panjang dari %2 karakter. Tidak ada yang diubah. Ringkaslah, atau lampirkan teksnya sebagai bukti.</translation>
    </message>
    <message>
        <source>%1: the list is empty. Nothing was changed. Leave it out when it means all, or name whom it concerns.</source>
        <translation>%1: daftarnya kosong. Tidak ada yang diubah. Hilangkan isian ini bila semuanya dimaksud, atau sebutkan siapa yang dimaksud.</translation>
    </message>
    <message>
        <source>NIP %1 stands in this case twice. Nothing was changed. A person is a respondent of a case once, with all acts.</source>
        <translation>NIP %1 tercantum dua kali dalam perkara ini. Tidak ada yang diubah. Seorang terlapor dicantumkan satu kali dalam satu perkara, dengan semua perbuatannya.</translation>
    </message>
    <message>
        <source>%1 is the very file that is read. Nothing was changed. Name another file.</source>
        <translation>%1 adalah berkas yang sedang dibaca itu sendiri. Tidak ada yang diubah. Sebutkan berkas lain.</translation>
    </message>
    <message>
        <source>%1: %2 lies before the act of %3. Nothing was changed. Correct the date, or that of the act.</source>
        <translation>%1: %2 mendahului perbuatan tanggal %3. Tidak ada yang diubah. Perbaiki tanggalnya, atau tanggal kejadian.</translation>
    </message>
    <message>
        <source>%1: %2 lies before the date of the letter, %3. Nothing was changed. Correct one of them.</source>
        <translation>%1: %2 mendahului tanggal surat, %3. Tidak ada yang diubah. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to the step &quot;%2&quot;. Nothing was changed. Leave it out, or record it with the step it belongs to.</source>
        <translation>&quot;%1&quot; bukan isian langkah &quot;%2&quot;. Tidak ada yang diubah. Kosongkan, atau catat pada langkah yang semestinya.</translation>
    </message>
    <message>
        <source>The limit is given as a day (%1) and as a number of days (%2). Nothing was changed. Leave one of them out.</source>
        <translation>Batas waktu disebut sebagai tanggal (%1) dan sebagai jumlah hari (%2). Tidak ada yang diubah. Kosongkan salah satunya.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::SanctionPart</name>
    <message>
        <source>What became of the decree</source>
        <translation>Akibat bagi keputusan</translation>
    </message>
    <message>
        <source>New sanction, if it was changed</source>
        <translation>Sanksi baru, bila diubah</translation>
    </message>
    <message>
        <source>for example Pasal 14 huruf i angka 3</source>
        <translation>misalnya Pasal 14 huruf i angka 3</translation>
    </message>
    <message>
        <source>Recommended sanction</source>
        <translation>Sanksi yang direkomendasikan</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Pasal</translation>
    </message>
    <message>
        <source>For several acts in one examination one punishment is imposed, the heaviest (PP 94/2021, Pasal 35).</source>
        <translation>Untuk beberapa perbuatan dalam satu pemeriksaan dijatuhkan satu hukuman, yang terberat (PP 94/2021 Pasal 35).</translation>
    </message>
    <message>
        <source>where it is lighter or heavier than recommended</source>
        <translation>bila lebih ringan atau lebih berat daripada rekomendasi</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Also proposed</source>
        <translation>Juga diusulkan</translation>
    </message>
    <message>
        <source>Why it differs from the recommendation</source>
        <translation>Alasan berbeda dari rekomendasi</translation>
    </message>
</context>
<context>
    <name>jejak::ui::SanctionsTab</name>
    <message>
        <source>Sanctions</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Direkomendasikan</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>tanpa rekomendasi</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>By the law of</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Pasal</translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation>Direkomendasikan pada</translation>
    </message>
    <message>
        <source>Imposed</source>
        <translation>Dijatuhkan</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Disampaikan pada</translation>
    </message>
    <message>
        <source>In force from (TMT)</source>
        <translation>Berlaku sejak (TMT)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Selesai dijalani</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Karena</translation>
    </message>
    <message>
        <source>Fields of SIASN</source>
        <translation>Isian SIASN</translation>
    </message>
    <message>
        <source>Copy them all</source>
        <translation>Salin semua</translation>
    </message>
    <message>
        <source>Closed: never printed beside a name in public</source>
        <translation>Tertutup: tidak pernah dicetak dengan nama untuk umum</translation>
    </message>
    <message>
        <source>Recommended by KASN or BKN</source>
        <translation>Direkomendasikan KASN atau BKN</translation>
    </message>
    <message>
        <source>Imposed by the PPK</source>
        <translation>Dijatuhkan PPK</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
</context>
<context>
    <name>jejak::ui::SavedFiltersMenu</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Semua perkara</translation>
    </message>
    <message>
        <source>&amp;Save this filter...</source>
        <translation>&amp;Simpan saringan ini...</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Simpan saringan</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nama saringan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is in the menu now.</source>
        <translation>Saringan &quot;%1&quot; sekarang ada di menu.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::SearchField</name>
    <message>
        <source>Search number, name, NIP, letter... (Ctrl+F)</source>
        <translation>Cari nomor, nama, NIP, surat... (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
</context>
<context>
    <name>jejak::ui::SettingsPage</name>
    <message>
        <source>The settings of the office are saved.</source>
        <translation>Pengaturan kantor tersimpan.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Simpan pengaturan</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pemerintah daerah</translation>
    </message>
    <message>
        <source>For example PEMERINTAH KABUPATEN KOLAKA</source>
        <translation>Misalnya PEMERINTAH KABUPATEN KOLAKA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Laman</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Pos-el</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Stands before the date</source>
        <translation>Ditulis di depan tanggal</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <translation>Jabatan penanda tangan</translation>
    </message>
    <message>
        <source>For example INSPEKTUR, or a.n. INSPEKTUR</source>
        <translation>Misalnya INSPEKTUR, atau a.n. INSPEKTUR</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Nama penanda tangan</translation>
    </message>
    <message>
        <source>Rank of the signer</source>
        <translation>Pangkat penanda tangan</translation>
    </message>
    <message>
        <source>NIP of the signer</source>
        <translation>NIP penanda tangan</translation>
    </message>
    <message>
        <source>Classification code of letters</source>
        <translation>Kode klasifikasi surat</translation>
    </message>
    <message>
        <source>For example 700.1</source>
        <translation>Misalnya 700.1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Working days and rules</source>
        <translation>Hari kerja dan aturan</translation>
    </message>
    <message>
        <source>Working week of the office</source>
        <translation>Minggu kerja kantor</translation>
    </message>
    <message>
        <source>5 days, Monday to Friday</source>
        <translation>5 hari, Senin sampai Jumat</translation>
    </message>
    <message>
        <source>6 days, Monday to Saturday</source>
        <translation>6 hari, Senin sampai Sabtu</translation>
    </message>
    <message>
        <source>Collective leave (cuti bersama)</source>
        <translation>Cuti bersama</translation>
    </message>
    <message>
        <source>is a day off</source>
        <translation>adalah hari libur</translation>
    </message>
    <message>
        <source>is counted as a working day</source>
        <translation>dihitung sebagai hari kerja</translation>
    </message>
    <message>
        <source>&amp;Import a pack of rules...</source>
        <translation>&amp;Impor paket aturan...</translation>
    </message>
    <message>
        <source>Signed corrections of holidays, limits, contests and institutions. What they change is shown first.</source>
        <translation>Koreksi bertanda tangan atas hari libur, batas waktu, kontestasi, dan lembaga. Perubahannya diperlihatkan lebih dahulu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 tanggal %2</translation>
    </message>
    <message>
        <source>Calendar: %1.</source>
        <translation>Kalender: %1.</translation>
    </message>
    <message>
        <source>%1 The rules are those of the program.</source>
        <translation>%1 Aturannya bawaan program.</translation>
    </message>
    <message>
        <source>%1 Corrected by: %2.</source>
        <translation>%1 Dikoreksi oleh: %2.</translation>
    </message>
    <message>
        <source>Import a pack of rules</source>
        <translation>Impor paket aturan</translation>
    </message>
    <message>
        <source>Pack of rules (*.json);;All files (*)</source>
        <translation>Paket aturan (*.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>The pack %1 was taken in. No limit that began before has moved.</source>
        <translation>Paket %1 sudah diterima. Tidak ada batas waktu yang sudah berjalan berpindah.</translation>
    </message>
    <message>
        <source>%1, region %2, time zone %3. To compare the keys of this office by telephone: %4. To compare the key of its reference packs: %5.</source>
        <translation>%1, wilayah %2, zona waktu %3. Untuk mencocokkan kunci kantor ini lewat telepon: %4. Untuk mencocokkan kunci paket acuannya: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) were recalculated in one act.</source>
        <translation>
            <numerusform>%Ln batas waktu dihitung ulang dalam satu tindakan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalculate the &amp;deadlines...</source>
        <translation>Hitung &amp;ulang tenggat...</translation>
    </message>
    <message>
        <source>Open limits keep the rules and the calendar they began with. Here they follow those that hold now; what moves is shown first.</source>
        <translation>Batas waktu terbuka memakai aturan dan kalender saat dimulai. Di sini batas itu mengikuti yang berlaku sekarang; yang bergeser ditampilkan dahulu.</translation>
    </message>
    <message>
        <source>A correction by this office</source>
        <translation>Koreksi oleh kantor ini</translation>
    </message>
    <message>
        <source>Add a &amp;holiday...</source>
        <translation>Tambah &amp;hari libur...</translation>
    </message>
    <message>
        <source>A local holiday, or one that was decreed later. It becomes a signed correction; what it changes is shown first.</source>
        <translation>Hari libur daerah, atau yang ditetapkan kemudian. Menjadi koreksi bertanda tangan; perubahannya diperlihatkan lebih dahulu.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::Stage</name>
    <message>
        <source>KASN/BKN</source>
        <translation>KASN/BKN</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Dialihkan</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Klarifikasi</translation>
    </message>
    <message>
        <source>Clarified</source>
        <translation>Diklarifikasi</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Tidak lengkap</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Tidak terbukti</translation>
    </message>
    <message>
        <source>PPK</source>
        <translation>PPK</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanksi</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Upaya adm.</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Ditegur</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Telaah</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Tidak memenuhi</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka lagi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Bawaslu</source>
        <translation>Bawaslu</translation>
    </message>
</context>
<context>
    <name>jejak::ui::StageTexts</name>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>PPK</source>
        <translation>PPK</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>has forwarded it</source>
        <translation>sudah meneruskan</translation>
    </message>
    <message numerus="yes">
        <source>since %1 · %Ln working day(s)</source>
        <translation>
            <numerusform>sejak %1 · %Ln hk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>&amp;Open folder...</source>
        <translation>B&amp;uka folder...</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Coba dengan data contoh</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>The data of your office are on this PC already, or came from another one.</source>
        <translation>Data kantor Anda sudah ada di PC ini, atau dibawa dari PC lain.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Data contoh</translation>
    </message>
    <message>
        <source>Invented people and cases in a folder of their own, framed and marked. Nothing of it can be sent.</source>
        <translation>Orang dan perkara rekaan dalam folder tersendiri, berbingkai dan bertanda. Tidak dapat dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Kantor baru</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Telusuri...</translation>
    </message>
    <message>
        <source>&amp;Make office</source>
        <translation>Buat &amp;kantor</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Wilayah</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Nama kantor</translation>
    </message>
    <message>
        <source>&amp;Folder of the data</source>
        <translation>&amp;Folder data</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>%1 belum diisi.</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>Folder data</translation>
    </message>
    <message>
        <source>Jejak Netral keeps the cases of one office in one folder. Where do you begin?</source>
        <translation>Jejak Netral menyimpan perkara satu kantor dalam satu folder. Mulai dari mana?</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Nama &amp;Anda</translation>
    </message>
</context>
<context>
    <name>jejak::ui::StatisticsPage</name>
    <message>
        <source>Funnel</source>
        <translation>Corong</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>Per kabupaten/kota</translation>
    </message>
    <message>
        <source>By job level</source>
        <translation>Per jenjang jabatan</translation>
    </message>
    <message>
        <source>Forms of violation</source>
        <translation>Bentuk pelanggaran</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber laporan</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>Tabel silang</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Buat laporan</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Menghitung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Figures agree: %1</source>
        <translation>Angka cocok: %1</translation>
    </message>
    <message>
        <source>Figures agree: %1 = %2 + %3 + %4 + %5</source>
        <translation>Angka cocok: %1 = %2 + %3 + %4 + %5</translation>
    </message>
    <message>
        <source>Figures do not agree</source>
        <translation>Angka tidak cocok</translation>
    </message>
    <message>
        <source>Data position %1</source>
        <translation>Posisi data %1</translation>
    </message>
    <message>
        <source>The list can show the cases behind figures that count civil servants by the date received.</source>
        <translation>Daftar dapat menampilkan perkara di balik angka yang menghitung ASN menurut tanggal diterima.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::StepDialog</name>
    <message>
        <source>Record a step: %1</source>
        <translation>Catat langkah: %1</translation>
    </message>
    <message>
        <source>Date of the step</source>
        <translation>Tanggal langkah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>&amp;Record step</source>
        <translation>&amp;Catat langkah</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Begins with this step:</source>
        <translation>Mulai berjalan dengan langkah ini:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: what was entered cannot be read. Nothing was lost. Correct it or empty the field, then save again.</source>
        <translation>%1: isian tidak dapat dibaca. Tidak ada yang hilang. Perbaiki atau kosongkan isian itu, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>Whom the step concerns</source>
        <translation>Menyangkut siapa</translation>
    </message>
    <message>
        <source>What was typed before and not recorded is back. Check it, then record the step.</source>
        <translation>Isian yang belum sempat dicatat telah dikembalikan. Periksalah, lalu catat langkahnya.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::StepHints</name>
    <message>
        <source>the decree and its sanction</source>
        <translation>SK dan sanksinya</translation>
    </message>
    <message>
        <source>needs a written reason</source>
        <translation>butuh alasan tertulis</translation>
    </message>
    <message>
        <source>the letter, when it was received, and when the answer is due</source>
        <translation>surat, tanggal diterima, dan batas jawaban</translation>
    </message>
    <message>
        <source>the letter, when it was sent and received</source>
        <translation>surat, tanggal terkirim dan diterima</translation>
    </message>
    <message>
        <source>the letter or its number</source>
        <translation>nomor surat atau berita acara</translation>
    </message>
    <message>
        <source>only the date</source>
        <translation>cukup tanggalnya</translation>
    </message>
    <message>
        <source>the letter, the sanction it asks for, and until when</source>
        <translation>surat, sanksi yang diminta, dan batas waktunya</translation>
    </message>
    <message>
        <source>the letter and the day of the examination</source>
        <translation>surat dan hari pemeriksaan</translation>
    </message>
    <message>
        <source>when it was received, the record, or that it was sent</source>
        <translation>kapan diterima, berita acaranya, atau bahwa dikirim</translation>
    </message>
    <message>
        <source>the decision and what it made of the decree</source>
        <translation>putusan dan akibatnya bagi keputusan</translation>
    </message>
    <message>
        <source>the number of the record</source>
        <translation>nomor berita acara</translation>
    </message>
    <message>
        <source>the date, and a reason while somebody waits for a decision</source>
        <translation>tanggalnya, dan alasan selama masih ada yang menunggu keputusan</translation>
    </message>
</context>
<context>
    <name>jejak::ui::SummaryTab</name>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Place and channel</source>
        <translation>Tempat dan kanal</translation>
    </message>
    <message>
        <source>Place of the case</source>
        <translation>Tempat perkara</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Belum ada uraian.</translation>
    </message>
    <message>
        <source>%1...

(The first %2 of %3 characters; editing shows them all.)</source>
        <translation>%1...

(%2 dari %3 karakter pertama; bukalah Ubah untuk melihat semuanya.)</translation>
    </message>
</context>
<context>
    <name>jejak::ui::TableView</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Atur ulang kolom</translation>
    </message>
</context>
<context>
    <name>jejak::ui::UnsavedQuestion</name>
    <message>
        <source>Something in this window is not saved yet.</source>
        <translation>Ada isian di jendela ini yang belum disimpan.</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Simpan dan tutup</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Tutup &amp;tanpa menyimpan</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Kembali bekerja</translation>
    </message>
    <message>
        <source>What was typed here is not recorded yet.</source>
        <translation>Isian di sini belum dicatat.</translation>
    </message>
    <message>
        <source>&amp;Go on typing</source>
        <translation>&amp;Lanjutkan mengisi</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Buang</translation>
    </message>
</context>
<context>
    <name>jejak::ui::WaitingView</name>
    <message>
        <source>Ope&amp;n the case</source>
        <translation>Bu&amp;ka perkara</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Nomor register</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Has to act</source>
        <translation>Harus bertindak</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>What the letter waits for</source>
        <translation>Keadaan surat</translation>
    </message>
    <message>
        <source>Who has to act</source>
        <translation>Pihak yang harus bertindak</translation>
    </message>
    <message>
        <source>Nothing waits here. Cases appear as long as somebody has to act.</source>
        <translation>Tidak ada yang menunggu. Perkara tampil di sini selama masih ada pihak yang harus bertindak.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua pihak</translation>
    </message>
    <message>
        <source>every letter</source>
        <translation>semua surat</translation>
    </message>
    <message>
        <source>the %1 that wait longest are shown</source>
        <translation>ditampilkan %1 yang paling lama menunggu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln day(s)</source>
        <translation>
            <numerusform>%1, %Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 tanggal %2 (%3)</translation>
    </message>
</context>
<context>
    <name>jejak::ui::WarningSentence</name>
    <message>
        <source>The letter is dated %1, after the step. Check both dates.</source>
        <translation>Surat bertanggal %1, sesudah tanggal langkah. Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>That body was not in office on the day of the step.</source>
        <translation>Lembaga itu tidak berwenang pada tanggal langkah.</translation>
    </message>
    <message>
        <source>On the day of the step that body was not in office; the case lay with %1.</source>
        <translation>Pada tanggal langkah lembaga itu tidak berwenang; perkara berada pada %1.</translation>
    </message>
    <message>
        <source>The summons came too late: it had to be delivered by %1, 7 working days before the examination (PP 94/2021, Pasal 26).</source>
        <translation>Surat panggilan terlambat: seharusnya disampaikan paling lambat %1, yaitu 7 hari kerja sebelum pemeriksaan (PP 94/2021, Pasal 26).</translation>
    </message>
    <message>
        <source>The summons does not say for which day. Without it no limit can be counted.</source>
        <translation>Surat panggilan tidak menyebut tanggal pemeriksaan. Tanpa itu tenggat tidak dapat dihitung.</translation>
    </message>
    <message>
        <source>The decree counts as followed up, but its sanction is not filled in.</source>
        <translation>Keputusan dihitung sebagai tindak lanjut, tetapi sanksinya belum diisi.</translation>
    </message>
    <message>
        <source>The sanction is given in words alone, so it was not compared with the recommendation. Choose a kind or a level where there is one.</source>
        <translation>Sanksi hanya ditulis dengan kata-kata sehingga tidak dibandingkan dengan rekomendasi. Pilih jenis atau tingkatnya bila ada.</translation>
    </message>
    <message>
        <source>One appeals to BPASN against a dismissal; against this decree one objects, and a moral sanction knows neither (PP 79/2021).</source>
        <translation>Banding administratif kepada BPASN diajukan terhadap pemberhentian; terhadap keputusan ini diajukan keberatan, dan sanksi moral tidak mengenal keduanya (PP 79/2021).</translation>
    </message>
    <message>
        <source>Against a dismissal one appeals to BPASN instead of objecting, and a moral sanction knows neither (PP 79/2021).</source>
        <translation>Terhadap pemberhentian diajukan banding administratif kepada BPASN, bukan keberatan, dan sanksi moral tidak mengenal keduanya (PP 79/2021).</translation>
    </message>
    <message>
        <source>Filed too late: the last day was %1.</source>
        <translation>Diajukan terlambat: hari terakhirnya %1.</translation>
    </message>
    <message>
        <source>The decision does not say how it came out. It is read as upheld.</source>
        <translation>Putusan tidak menyebut hasilnya. Putusan dibaca sebagai menguatkan.</translation>
    </message>
    <message>
        <source>The punishment has not been served before %1.</source>
        <translation>Hukuman belum selesai dijalani sebelum %1.</translation>
    </message>
    <message>
        <source>The decree has not come into force yet.</source>
        <translation>Keputusan belum berlaku.</translation>
    </message>
    <message>
        <source>Until %1 the decree can still be contested or is not in force yet.</source>
        <translation>Sampai %1 keputusan masih dapat diajukan keberatan atau banding, atau belum berlaku.</translation>
    </message>
    <message>
        <source>This is summons number %1. The law knows two; after the second one decides on the evidence at hand (PP 94/2021, Pasal 26).</source>
        <translation>Ini panggilan ke-%1. Ketentuan hanya mengenal dua; sesudah panggilan kedua hukuman dijatuhkan berdasarkan alat bukti dan keterangan yang ada (PP 94/2021, Pasal 26).</translation>
    </message>
    <message>
        <source>By the steps before it this is summons number %1.</source>
        <translation>Menurut langkah sebelumnya, ini panggilan ke-%1.</translation>
    </message>
    <message>
        <source>Such a letter does not come from %1. Check the sender.</source>
        <translation>Surat seperti ini tidak berasal dari %1. Periksa pengirimnya.</translation>
    </message>
    <message>
        <source>Such a letter does not go to %1. Check the recipient.</source>
        <translation>Surat seperti ini tidak ditujukan kepada %1. Periksa penerimanya.</translation>
    </message>
    <message>
        <source>The decree has no number yet.</source>
        <translation>SK belum bernomor.</translation>
    </message>
    <message>
        <source>The decree takes effect before it was decided on %1. Check both dates.</source>
        <translation>SK berlaku sebelum ditetapkan pada %1. Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>By law this sanction has no term.</source>
        <translation>Menurut ketentuan, sanksi ini tidak berjangka waktu.</translation>
    </message>
    <message>
        <source>By law this sanction lasts %1 months.</source>
        <translation>Menurut ketentuan, sanksi ini berlangsung %1 bulan.</translation>
    </message>
    <message>
        <source>Counted from its beginning the term leads to %1. Check the last day.</source>
        <translation>Dihitung dari mulai berlakunya, jangka waktunya sampai %1. Periksa tanggal akhirnya.</translation>
    </message>
    <message>
        <source>The step lies before %1, the day the report was received. Check both dates.</source>
        <translation>Langkah ini mendahului %1, hari laporan diterima. Periksa kedua tanggal.</translation>
    </message>
    <message>
        <source>The recommendation names no sanction. Add it if the letter does: the decree is compared with it.</source>
        <translation>Rekomendasi tidak menyebut sanksi. Isilah bila surat menyebutnya: keputusan dibandingkan dengannya.</translation>
    </message>
</context>
<context>
    <name>jejak::ui::WarningText</name>
    <message>
        <source>&quot;%1&quot; is not in the list of regions; it is kept as text.</source>
        <translation>&quot;%1&quot; tidak ada dalam daftar wilayah; disimpan sebagai teks.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of several regions; choose one.</source>
        <translation>&quot;%1&quot; adalah nama beberapa wilayah; pilih salah satu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the joint decree; it is kept as text.</source>
        <translation>&quot;%1&quot; tidak ada dalam Keputusan Bersama; disimpan sebagai teks.</translation>
    </message>
    <message>
        <source>The act is dated after the report was received.</source>
        <translation>Tanggal kejadian sesudah laporan diterima.</translation>
    </message>
    <message>
        <source>%1 is about the same person, with an act at most 30 days apart.</source>
        <translation>%1 menyangkut orang yang sama, dengan kejadian berjarak paling lama 30 hari.</translation>
    </message>
    <message>
        <source>Case %1 has the same number of Bawaslu&apos;s report.</source>
        <translation>Perkara %1 memuat nomor laporan Bawaslu yang sama.</translation>
    </message>
    <message numerus="yes">
        <source>Received %Ln day(s) after it became known (Pasal 454 UU 7/2017).</source>
        <translation>
            <numerusform>Diterima %Ln hari sejak diketahui (Pasal 454 UU 7/2017).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jejak::ui::WarningTexts</name>
    <message>
        <source>%1 is a transitional type: it applies as long as the rules on pay and allowances are not in force (PP 94/2021, Pasal 42).</source>
        <translation>%1 adalah jenis peralihan: berlaku selama peraturan gaji dan tunjangan belum berlaku (PP 94/2021 Pasal 42).</translation>
    </message>
    <message>
        <source>%1 applies once the rules on pay and allowances are in force (PP 94/2021, Pasal 42). Ask the personnel office first.</source>
        <translation>%1 baru dapat dijatuhkan setelah peraturan gaji dan tunjangan berlaku (PP 94/2021 Pasal 42). Tanyakan dahulu kepada BKD/BKPSDM.</translation>
    </message>
    <message>
        <source>The sanction is one of %1, which was not law on the day of the act. The note has to say why.</source>
        <translation>Sanksi ini menurut %1, yang tidak berlaku pada tanggal perbuatan. Catatan harus menyebut alasannya.</translation>
    </message>
    <message>
        <source>The decree comes into force on %1 only, the 15th working day after it was received (PerBKN 6/2022, Pasal 50).</source>
        <translation>Keputusan baru berlaku %1, hari kerja ke-15 sejak diterima (PerBKN 6/2022 Pasal 50).</translation>
    </message>
    <message>
        <source>One examination, one punishment: the heaviest was kept, %1.</source>
        <translation>Satu pemeriksaan, satu hukuman: yang terberat dipakai, %1.</translation>
    </message>
    <message>
        <source>Look at this again: %1 %2</source>
        <translation>Periksa kembali: %1 %2</translation>
    </message>
</context>
<context>
    <name>jejak::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Lihat</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Perkara</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Alat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;About Jejak Netral</source>
        <translation>&amp;Tentang Jejak Netral</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Warna tampilan</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Ikut &amp;sistem</translation>
    </message>
</context>
</TS>
