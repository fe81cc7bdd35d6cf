/** Legal forms and kinds of firm that a Latin name ends in, or has. */
const LATIN =
  /(?:^|[^\p{L}])(?:ltd|limited|llc|l\.l\.c|llp|inc|incorporated|corp|corporation|company|plc|gmbh|mbh|ag|kg|kgaa|ohg|ug|e\.?\s?k|e\.?\s?v|gbr|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|s\.?l|sarl|b\.?v|n\.?v|oyj?|ab|aps|a\/s|sp\.? z o\.?\s?o|s\.?r\.?o|kft|zrt|d\.?o\.?o|pty|pte|pvt|sdn|bhd|k\.?k|co\.|& co|& sons|group|holdings?|industries|enterprises?|solutions|technologies|systems|partners|associates|consulting|logistics|manufacturing|machinery|trading|electronics|bank|university|universität|université|college|institute|institut|hospital|klinikum|foundation|stiftung|ministry|council|academy|laborator(?:y|ies)|works|werke?|studios?)\.?(?![\p{L}])/iu;
const EASTERN =
  /(?:公司|集团|集團|工厂|工廠|[\p{Script=Han}]{2}厂|[\p{Script=Han}]{2}廠|研究院|研究所|设计院|設計院|大学|大學|学院|學院|医院|醫院|事务所|事務所|银行|銀行|商行|企业|企業|工作室|协会|協會|基金会|基金會|株式会社|有限会社|合同会社|\(株\)|㈱|製作所|制作所|商会|商會|百货|百貨|酒店|饭店|飯店|工业|工業|实业|實業|科技|机械|機械|贸易|貿易|电子|電子|光学|光學|建材|股份|分公司|门诊部|診所|诊所|주식회사|\(주\))(?:[（(][^)）]{1,20}[)）])?$/u;
const LEADING = /^(?:株式会社|有限会社|\(株\)|㈱|주식회사|\(주\))/u;
const LONGEST = 100;

/** Whether a line names a firm or another organisation. */
export function isOrganisation(text: string): boolean {
  return text.length <= LONGEST && (LATIN.test(text) || EASTERN.test(text) || LEADING.test(text));
}
