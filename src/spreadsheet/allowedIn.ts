import type { FoundCell } from '../answer'

/** What a cell of the LKE takes, in words for those who fill it in. */
export function allowedIn({ form, part }: Pick<FoundCell, 'form' | 'part'>): string {
  if (form.type === 'choice') return form.options.join(', ')
  if (form.type === 'index' && part !== 'count') return part === 'sum' ? 'angka' : `angka 0 sampai ${form.maximum}`
  if (form.type === 'ratio' && !form.counts.includes(part)) {
    return `persentase sebagai teks dengan tanda %, atau jumlahnya pada ${form.counts.map((count) => `${form.id}.${count}`).join(', ')}`
  }
  if (form.type === 'share') return part === 'points' ? `angka 0 sampai ${form.weight}` : 'persentase dengan tanda %'
  return 'bilangan bulat mulai dari 0'
}
