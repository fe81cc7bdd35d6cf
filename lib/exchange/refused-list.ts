/** Rows as a table that any program opens: UTF-8 with a mark, and nothing in it that is carried out. */
export async function tableOf(rows: string[][]): Promise<Blob> {
  const { default: papa } = await import('papaparse');
  const text = papa.unparse(rows, { escapeFormulae: true });
  return new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv' });
}
