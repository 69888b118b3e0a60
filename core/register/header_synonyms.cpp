#include "core/register/header_synonyms.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace jejak::registers {
namespace {

using enum RegisterColumn;

struct Synonyms
{
    RegisterColumn column;
    std::string_view keys; // as headerKey makes them, with blanks between
};

// clang-format off
constexpr auto synonyms = std::to_array<Synonyms>({
    {number,
         "nomor nomorurut number"},
    {received,
         "tanggalditerima tanggalpenerimaan tanggalpenerimaanlaporan tanggallaporan "
         "tanggallaporanditerima tanggalmasuk tanggallaporanmasuk diterima "
         "tanggalditerimalaporan tanggaldilaporkan tanggalsuratmasuk received datereceived "
         "receiveddate receivedon reportdate"},
    {occurred,
         "tanggalkejadian tanggalperistiwa tanggalpelanggaran tanggalperbuatan waktukejadian "
         "haridantanggalkejadian haritanggalkejadian tanggalkejadianperkara occurred "
         "dateoccurred dateofact incidentdate dateofincident occurredon"},
    {known,
         "tanggaldiketahui diketahui tanggaldiketahuinya haridantanggaldiketahui "
         "tanggalkejadiandiketahui known dateknown knownon"},
    {source,
         "sumber sumberlaporan sumberinformasi sumberpengaduan sumberdata asallaporan "
         "sumberdugaan sumberlaporantemuan source reportsource sourceofreport"},
    {sourceNumber,
         "nomorregisterbawaslu nomorregister nomorregisterlaporan nomorlaporan "
         "nomorlaporanbawaslu nomorregisterperkara nomorlaporantemuan registerbawaslu "
         "nomorregisterlaporantemuan registernumber bawasluregisternumber bawaslunumber "
         "sourcenumber reportnumber registernomor bawasluregisternomor"},
    {respondentName,
         "nama namaterlapor terlapor namaasn namapegawai namalengkap namaasnterlapor "
         "namaterlaporasn namapelanggar namapns name respondent respondentname employeename "
         "fullname nameofrespondent"},
    {nip,
         "nip nipterlapor nipnipppk nipnippppk nipnip3k nipppk nomorindukpegawai nippegawai "
         "nipbaru nomornip employeenumber civilservantnumber"},
    {kind,
         "jenispegawai statuspegawai jenisasn statusasn statuskepegawaian jeniskepegawaian "
         "pnspppk pnsp3k kategoripegawai kategoriasn kind employeekind employmentkind "
         "employmenttype"},
    {position,
         "jabatan namajabatan jabatanterlapor jabatansaatkejadian position jobtitle"},
    {jobLevel,
         "jenjangjabatan jenjang kategorijabatan kelompokjabatan leveljabatan tingkatjabatan "
         "eselon jenisjabatan joblevel level"},
    {rank,
         "golongan golonganruang pangkat pangkatgolongan pangkatgolonganruang rank grade"},
    {unit,
         "unitkerja unit unitorganisasi opd skpd perangkatdaerah satuankerja satker dinas "
         "workunit department"},
    {agency,
         "instansi namainstansi instansiterlapor instansiasal instansipemerintah "
         "pemerintahdaerah pemda agency institution employer"},
    {place,
         "kabupatenkota kabupaten kota kotakabupaten kabupatenataukota wilayah daerah "
         "wilayahkejadian kabupatenkotakejadian kabupatenkotatempatkejadian place region "
         "regency district regencycity regencyorcity"},
    {placeText,
         "tempatkejadian lokasi lokasikejadian tempat tkp tempatperistiwa location scene"},
    {form,
         "bentukpelanggaran jenispelanggaran bentuk bentukdugaanpelanggaran "
         "jenisdugaanpelanggaran dugaanpelanggaran pelanggaran kategoripelanggaran "
         "bentukpelanggarannetralitas jenispelanggarannetralitas form violation "
         "formofviolation violationform typeofviolation"},
    {motive,
         "motif motifpelanggaran alasan penyebab latarbelakang motive motives"},
    {channel,
         "kanal media modus kanalpelanggaran mediapelanggaran moduspelanggaran sarana "
         "channel"},
    {narrative,
         "uraian uraiankejadian uraiansingkat kronologi kronologis uraianperistiwa "
         "uraianpelanggaran uraiansingkatkejadian kronologikejadian deskripsi ringkasan "
         "uraiandugaanpelanggaran narrative description summary"},
    {forwarded,
         "tanggalpenerusanbawaslu tanggalpenerusan tanggalditeruskan tanggalsuratpenerusan "
         "tanggalditeruskanbawaslu penerusanbawaslu tanggalpenerusankekasn "
         "tanggalpenerusankebkn forwarded dateforwarded forwardedon forwardingdate"},
    {forwardingNumber,
         "nomorpenerusan nomorsuratpenerusan nomorpenerusanbawaslu "
         "nomorsuratpenerusanbawaslu forwardingnumber forwardingletter"},
    {recommendationNumber,
         "nomorrekomendasikasn nomorrekomendasibkn nomorrekomendasi nomorrekomendasikasnbkn "
         "nomorsuratrekomendasi nomorsuratrekomendasikasn nomorsuratrekomendasibkn "
         "rekomendasi rekomendasikasn rekomendasibkn nomorsuratkasn nomorsuratbkn "
         "recommendationnumber recommendation"},
    {recommendationDate,
         "tanggalrekomendasi tanggalrekomendasikasn tanggalrekomendasibkn "
         "tanggalrekomendasikasnbkn tanggalsuratrekomendasi recommendationdate "
         "dateofrecommendation"},
    {result,
         "hasilkasn hasilbkn hasilkasnbkn hasil hasilpenanganan hasilpemeriksaan status "
         "statuspenanganan hasilrekomendasi hasilbawaslu hasiltelaah result outcome"},
    {decreeNumber,
         "nomorskppk nomorsk skppk nomorskhukdis nomorskhukumandisiplin nomorsuratkeputusan "
         "nomorkeputusan nomorkeputusanppk nomorsksanksi nomorskpenjatuhan decreenumber "
         "decree"},
    {decreeDate,
         "tanggalsk tanggalskppk tanggalskhukdis tanggalskhukumandisiplin "
         "tanggalsuratkeputusan tanggalkeputusan tanggalkeputusanppk tanggalsksanksi "
         "decreedate dateofdecree"},
    {sanction,
         "sanksi hukuman hukumandisiplin jenishukuman jenissanksi hukdis sanksippk "
         "jenishukumandisiplin sanksiyangdijatuhkan sanction punishment penalty"},
    {remark,
         "keterangan catatan keteranganlain remark remarks note notes comment"},
});
// clang-format on

} // namespace

std::optional<RegisterColumn> columnOfHeader(std::string_view headerKey)
{
    for (const Synonyms& entry : synonyms) {
        const auto keys = split(entry.keys, ' ');
        if (std::find(keys.begin(), keys.end(), headerKey) != keys.end())
            return entry.column;
    }
    return std::nullopt;
}

std::vector<std::string_view> headerKeys(RegisterColumn column)
{
    for (const Synonyms& entry : synonyms)
        if (entry.column == column)
            return split(entry.keys, ' ');
    return {};
}

} // namespace jejak::registers
