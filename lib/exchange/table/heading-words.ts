import type { Column } from '../layout.ts';

/**
 * The headings that address books, sales programs and hand-made lists use. Case, blanks, numbers and
 * the script of Chinese do not count. What describes the neighbour column (`E-mail 1 - Type`) or is
 * none of our business (`Government ID Number`) is said to be ignored, so that nothing else takes it.
 */
export const HEADING_WORDS = {
  ignore:
    'E-mail Type|E-mail Label|E-mail Display Name|Phone Type|Phone Label|IM Type|IM Service|Address Type|' +
    'Address Label|Website Type|Website Label|Organization Type|Event Type|Relation Type|Custom Field Type|' +
    'Custom Field Label|Gender|Sex|Spouse|Children|Government ID Number|Assistant Name|Assistants Phone|' +
    'Assistant Phone|Asst Phone|Assistant|Managers Name|Manager|Emergency Contact|Contact Owner|Photo|' +
    'Birthplace Country|Email Opt Out|Do Not Call|Fax Opt Out|Email Domain|Phone Extension|' +
    '电子邮件类型|电子邮件显示名称|性别|配偶|子女|身份证编号|身份证号|身份证|身分证字号|身份证号码|' +
    '助理的电话|助理电话|助理的姓名|助理|经理姓名|经理|商务地址邮箱|住宅地址邮箱|其他地址邮箱|紧急联系人|照片',
  name:
    'Name|Full Name|Display Name|Contact Name|Contact|File As|Person|姓名|全名|显示名称|联系人|联系人姓名|' +
    '联络人|联络人姓名|客户姓名|收件人|中文姓名',
  givenName: 'First Name|Given Name|Forename|名|名字|Vorname|Prénom',
  middleName: 'Middle Name|Additional Name|中间名',
  familyName: 'Last Name|Family Name|Surname|姓|姓氏|Nachname|Nom',
  namePrefix: 'Name Prefix|Prefix|Salutation|Honorific|Courtesy Title|称谓|Anrede',
  nameSuffix: 'Suffix|Name Suffix|后缀|尾衔|称号',
  formOfAddress: 'Form of Address|Addressed As|称呼|尊称',
  organisation:
    'Company|Company Name|Organization|Organisation|Organization Name|Organisation Name|Account|Account Name|' +
    'Employer|Firm|Associated Company|公司|公司名称|单位|单位名称|企业|企业名称|工作单位|所属公司|机构|' +
    '组织|客户名称|客户|客户公司|Firma',
  email:
    'E-mail|Email Address|E-mail Address|E-mail Value|Mail|Primary Email|Work Email|邮箱|邮箱地址|电子邮箱|' +
    '电子邮件|电子邮件地址|邮件|邮件地址|电邮|电邮地址|电子信箱|信箱',
  phone:
    'Phone|Phone Value|Phone Number|Telephone|Tel|Mobile|Mobile Phone|Mobile Number|Cell|Cell Phone|Business Phone|' +
    'Home Phone|Work Phone|Other Phone|Primary Phone|Company Main Phone|Car Phone|Direct|手机|手机号|手机号码|' +
    '移动电话|行动电话|手提电话|电话|电话号码|联系电话|联络电话|固定电话|座机|商务电话|住宅电话|住家电话|' +
    '公司电话|办公电话|单位主要电话|公司代表线|主要电话|其他电话|Telefon|Handy',
  handle:
    'WeChat|WeChat ID|Weixin|微信|微信号|QQ|QQ号|QQ号码|LINE|LINE ID|WhatsApp|Telegram|Skype|Skype ID|IM Value|' +
    'LinkedIn|LinkedIn URL|LinkedIn Profile|Facebook|Twitter|Instagram|钉钉|飞书|企业微信|Signal|' +
    'Messenger|IM|即时通讯|通讯软件|通讯软体',
  tag:
    'Tags|Tag|Labels|Label|Categories|Category|Group Membership|Groups|Group|Keywords|标签|类别|分类|分组|群组|' +
    '客户标签|客户分组',
  note:
    'Notes|Note|Comments|Comment|Remarks|Remark|Description|Memo|Web Page|Website|Website URL|Website Value|URL|' +
    'Homepage|Custom Field Value|Business Fax|Home Fax|Other Fax|Fax|备注|附注|记事|说明|描述|网页|网站|网址|' +
    '传真|商务传真|住宅传真|住家传真|其他传真|跟进记录',
  role: 'Job Title|Position|Organization Title|Occupation|Profession|Department|Organization Department|职务|职位|职称|岗位|部门',
  birthday: 'Birthday|Birthdate|Birth Date|Date of Birth|DOB|生日|出生日期|出生年月日|生日日期',
  anniversary: 'Anniversary|Wedding Anniversary|纪念日|结婚纪念日',
  hobbies: 'Hobby|Hobbies|爱好|业余爱好|嗜好|兴趣|兴趣爱好',
  home_address: 'Home Address|住宅地址|家庭地址|家庭住址|住址|住家地址',
  org_address:
    'Address|Business Address|Work Address|Office Address|Company Address|Street Address|Mailing Address|' +
    'Address Formatted|地址|公司地址|单位地址|办公地址|联系地址|通讯地址|收货地址|详细地址',
} satisfies Partial<Record<Column, string>>;

/** Where no word fits as a whole, these may be in it; the first that is counts. */
export const HEADING_PARTS: [RegExp, Column][] = [
  [/fax|传真/, 'note'],
  [/pobox|display|显示|type$|label$|optout|owner|lastactivity|recordid|extension|分机$/, 'ignore'],
  [/assistant|助理|manager|经理|spouse|配偶|emergency|紧急/, 'ignore'],
  [/formatted|fulladdress/, 'org_address'],
  [
    /(?:home|住宅|住家|家庭).*(?:street|city|state|province|postal|zip|country|街|市|省|县|州|邮政|邮递|国家)/,
    'home_address',
  ],
  [
    /^(?:other|其他).*(?:street|city|state|postal|zip|country|街|市|省|县|邮政|邮递|国家)/,
    'ignore',
  ],
  [
    /(?:street|city|province|postalcode|zip|country)|(?:business|mailing|billing|work)state|商务.*(?:街|市|省|县|邮政|邮递|国家)|^(?:省份|城市|街道)$/,
    'org_address',
  ],
  [/mail(?!ing)|邮箱|电邮|邮件|信箱/, 'email'],
  [/phone(?!tic)|mobile|^tel|手机|电话|手提/, 'phone'],
  [/wechat|微信|^qq|whatsapp|telegram|skype|linkedin|钉钉/, 'handle'],
  [/birthd|生日/, 'birthday'],
  [/notes?$|comment|remark|备注|附注/, 'note'],
  [/^(?:tags?|categor|标签)/, 'tag'],
];
