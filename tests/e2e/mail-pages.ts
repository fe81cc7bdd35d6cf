/** Fictional mails as plain pages: what the generic reader sees where a site has no adapter. */
const mail = (title: string, ...people: [string, string][]) => `<!doctype html>
<meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1>
${people.map(([name, address]) => `<p><a href="mailto:${address}">${name}</a></p>`).join('\n')}
<p id="text">Both pumps arrived on Tuesday, thank you.</p>
<p><a id="link" href="https://acme-pumps.example/manual">The manual</a></p>`;

const PRIYA: [string, string] = ['Priya Raman', 'priya.raman@acme-pumps.example'];
const TOM: [string, string] = ["Tom O'Neil", 'tom.oneil@acme-pumps.example'];
const WANG: [string, string] = ['王建国', 'wang.jianguo@huaxin-machinery.example'];

export const mailPages = {
  '/priya': mail('Delivery of the two CX-40 pumps', PRIYA),
  '/both': mail('Re: Delivery', PRIYA, TOM),
  '/wang': mail('关于上周安装的数控机床', WANG),
  '/nobody': '<!doctype html><title>Reports</title><p>Nothing here.</p>',
};
