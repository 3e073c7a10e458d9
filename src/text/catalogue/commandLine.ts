import { type Entry, entry } from './entry'

/** The command line: how it was called, and what it could not read. */
export const commandLine = {
  missing_command: entry(
    'Perintah belum diberikan; yang ada: {allowed}.',
    'No command is given; there are: {allowed}.',
  ),
  unknown_command: entry(
    'Perintah {given} tidak dikenal; yang ada: {allowed}.',
    'There is no command {given}; there are: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  missing_option: entry('Opsi "{option}" belum diberikan.', 'Option "{option}" is not given.', [
    'Yang diterima: {allowed}.',
    'Accepted: {allowed}.',
  ]),
  option_without_value: entry('Opsi "{option}" memerlukan nilai.', 'Option "{option}" needs a value.', [
    'Yang diterima: {allowed}.',
    'Accepted: {allowed}.',
  ]),
  option_with_value: entry(
    'Opsi "{option}" tidak memakai nilai, sehingga {given} tidak dapat diberikan kepadanya.',
    'Option "{option}" takes no value, so that {given} cannot be given to it.',
  ),
  repeated_option: entry('Opsi "{option}" diberikan lebih dari sekali.', 'Option "{option}" is given more than once.', [
    'Sisakan satu saja.',
    'Keep one of them.',
  ]),
  options_exclude: entry(
    'Opsi "{option}" tidak dapat dipakai bersama "{other}".',
    'Option "{option}" cannot be used together with "{other}".',
  ),
  option_needs_option: entry(
    'Opsi "{option}" hanya dapat dipakai bersama "{other}".',
    'Option "{option}" can be used only together with "{other}".',
  ),
  too_many_files: entry(
    'Perintah "{command}" membaca satu berkas, bukan juga {given}.',
    'Command "{command}" reads one file, not also {given}.',
  ),
  unknown_rubric: entry(
    'Tidak ada rubrik bawaan {given}; yang ada: {allowed}.',
    'There is no shipped rubric {given}; there are: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  rubric_without_variants: entry('Rubrik "{rubric}" tidak memiliki varian.', 'The rubric "{rubric}" has no variants.'),
  file_not_found: entry('Berkas {file} tidak ada.', 'There is no file {file}.'),
  file_is_folder: entry('{file} adalah folder, bukan berkas.', '{file} is a folder, no file.'),
  file_unreadable: entry('{file} tidak dapat dibaca: {reason}.', '{file} cannot be read: {reason}.'),
  empty_input: entry('{file} kosong.', '{file} is empty.', ['Berikan JSON.', 'Give JSON.']),
  input_too_long: entry('{file} lebih panjang daripada {limit} bita.', '{file} is longer than {limit} bytes.', [
    'Bagi masukannya.',
    'Split the input.',
  ]),
  not_text: entry('{file} bukan teks UTF-8.', '{file} is no UTF-8 text.', [
    'Simpan sebagai UTF-8.',
    'Save it as UTF-8.',
  ]),
  invalid_json: entry(
    '{file} bukan JSON yang sah: baris {line}, kolom {column}, {given} tidak semestinya di sini.',
    '{file} is no valid JSON: line {line}, column {column}, {given} does not belong here.',
    ['{hint}.', '{hint}.'],
  ),
  duplicate_key: entry(
    '"{key}" ditulis lebih dari sekali dalam objek yang sama (baris {line}, kolom {column}).',
    '"{key}" is written more than once in the same object (line {line}, column {column}).',
    ['Sisakan satu saja.', 'Keep one of them.'],
  ),
  inexact_number: entry(
    'Angka {given} (baris {line}, kolom {column}) tidak dapat disimpan dengan tepat; akan menjadi {taken}.',
    'The number {given} (line {line}, column {column}) cannot be held exactly; it would become {taken}.',
    ['Tulis sebagai teks, di antara tanda kutip.', 'Write it as a text, between quotes.'],
  ),
  units_refused: entry(
    '{refused} dari {units} unit tidak dapat dinilai; alasannya ada pada baris keluarannya.',
    '{refused} of {units} units could not be evaluated; their lines of output say why.',
  ),
  output_not_written: entry('Keluaran tidak dapat ditulis: {reason}.', 'The output could not be written: {reason}.', [
    'Yang sudah tertulis tidak lengkap; jangan dipakai.',
    'What is written of it is not whole; do not use it.',
  ]),
  plan_not_needed: entry(
    'Semua kriteria {target} sudah terpenuhi; rencana aksi tidak memuat langkah.',
    'Every criterion of {target} is already met; the action plan has no steps.',
  ),
  plan_unreachable: entry(
    '{target} tidak dapat dicapai dengan jawaban yang boleh diubah; kriteria yang tidak dapat dicapai: {criteria}.',
    '{target} cannot be reached by the answers that may change; criteria that cannot be met: {criteria}.',
  ),
  plan_without_predicate: entry(
    'Nilai {target} dapat dicapai, tetapi predikat sebelumnya belum dimiliki; kriteria yang tidak dapat dicapai: {criteria}.',
    'The scores of {target} can be reached, but the earlier predicate is not held; criteria that cannot be met: {criteria}.',
  ),
  unexpected_error: entry(
    'Kesalahan tak terduga, bukan karena masukan: {reason}.',
    'An unexpected error, not due to the input: {reason}.',
    ['Mohon laporkan beserta perintahnya.', 'Please report it together with the command.'],
  ),
} as const satisfies Record<string, Entry>
