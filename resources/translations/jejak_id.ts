<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>jejak::ui::Chip</name>
    <message>
        <source>Remove with Delete or a click on the cross</source>
        <translation>Hapus dengan Delete atau klik tanda silang</translation>
    </message>
</context>
<context>
    <name>jejak::ui::MainWindow</name>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DATA CONTOH</translation>
    </message>
    <message>
        <source>Search number, name, NIP, letter... (Ctrl+F)</source>
        <translation>Cari nomor, nama, NIP, surat... (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>The language was not changed, because something is not saved yet. Save it, then choose the language again.</source>
        <translation>Bahasa tidak diubah karena masih ada yang belum disimpan. Simpan dahulu, lalu pilih bahasa lagi.</translation>
    </message>
    <message>
        <source>Something on this window is not saved yet.</source>
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
        <source>About Jejak Netral</source>
        <translation>Tentang Jejak Netral</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Jejak Netral %1&lt;/h3&gt;&lt;p&gt;Follows violations of the neutrality of civil servants from the report to the sanction. Works without a network; every change stays in the journal.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %2. Icons: Breeze by KDE. Fonts: Liberation.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Jejak Netral %1&lt;/h3&gt;&lt;p&gt;Menelusuri pelanggaran netralitas ASN dari laporan sampai sanksi. Bekerja tanpa jaringan; setiap perubahan tersimpan dalam jurnal.&lt;/p&gt;&lt;p&gt;Perangkat lunak bebas dengan lisensi GNU General Public License versi 3 atau yang lebih baru. Tanpa jaminan apa pun.&lt;/p&gt;&lt;p&gt;Dibuat dengan Qt %2. Ikon: Breeze dari KDE. Huruf: Liberation.&lt;/p&gt;</translation>
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
    <name>jejak::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
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
