/** Fictional mails as plain pages: what the generic reader sees where a site has no adapter. */
const mail = (title: string, ...people: [string, string][]) => `<!doctype html>
<meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1>
${people.map(([name, address], at) => `<p>${at === 0 ? 'From' : 'Cc'}: <a href="mailto:${address}">${name}</a></p>`).join('\n')}
<p id="text">Both pumps arrived on Tuesday, thank you.</p>
<p><a id="link" href="https://acme-pumps.example/manual">The manual</a></p>`;

const PRIYA: [string, string] = ['Priya Raman', 'priya.raman@acme-pumps.example'];
const TOM: [string, string] = ["Tom O'Neil", 'tom.oneil@acme-pumps.example'];
const WANG: [string, string] = ['王建国', 'wang.jianguo@huaxin-machinery.example'];

export const mailPages = {
  '/priya': mail('Delivery of the two CX-40 pumps', PRIYA),
  '/both': mail('Re: Delivery', PRIYA, TOM),
  '/wang': mail('关于上周安装的数控机床', WANG),
  // People, and none of them plainly the one it is about.
  '/mentioned': mail('Who is who', PRIYA, TOM).replaceAll(/(?:From|Cc): /g, ''),
  '/team':
    '<!doctype html><title>Who is who</title><p>Ask <a href="mailto:priya.raman@acme-pumps.example">Priya Raman</a> for spare parts.</p>',
  '/doctor': mail('Spare parts', ['Dr. Priya Raman (Acme Pumps)', PRIYA[1]]),
  '/signature': mail('Your offer', PRIYA).replace(
    '<p id="text">',
    `<p id="signature">Priya Raman<br>Head of Maintenance<br>Acme Pumps Ltd<br>
T: +44 113 496 0000<br>M: +44 7700 900123</p><p id="text">`,
  ),
  // Roundcube by its marks, but nothing of a mail where one has to be.
  '/strange': `<!doctype html><title>Mail</title>
    <script type="text/plain" src="program/js/app.min.js"></script><div id="messagebody">A skin of the year 2040</div>`,
  '/nobody': '<!doctype html><title>Reports</title><p>Nothing here.</p>',
};
