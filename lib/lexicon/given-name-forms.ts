/**
 * Given names that each language or outlet spells its own way, folded, the usual French form first. Spellings that only
 * differ by sound (« Sergueï », « Serguey ») need no line.
 */
export const GIVEN_NAME_FORMS: readonly (readonly string[])[] = [
  ["ahmed", "ahmad", "ahmet"],
  ["alexandre", "aleksandar", "aleksander", "aleksandr", "alexandar", "alexander", "aliaksandr", "oleksandr"],
  ["andrei", "andrej", "andrey", "andrii", "andriy"],
  ["benjamin", "benyamin", "binyamin"],
  ["dmitri", "dimitri", "dimitry", "dmitry", "dmytro"],
  ["evgueni", "evgeni", "evgeny", "ievgueni", "ievhen", "yevgeny", "yevgueni", "yevhen"],
  ["georges", "george"],
  ["hussein", "hocine", "hossein", "houssein", "hussain"],
  ["ibrahim", "ebrahim"],
  ["igor", "ihor"],
  ["ioulia", "iulia", "youlia", "yulia"],
  ["iouri", "iurii", "youri", "yuri", "yuriy", "yury"],
  ["ismail", "esmaeil", "esmail", "ismael"],
  ["mikhail", "mikhaylo", "mikheil", "mykhailo"],
  ["mouammar", "moammar", "muammar"],
  ["nikolai", "mykola", "nikolay"],
  ["oleg", "oleh"],
  ["pavel", "pavlo"],
  ["said", "saeed"],
  ["serge", "serj", "serzh"],
  ["serguei", "serghei", "sergei", "sergey", "serhii", "serhiy", "siarhei"],
  ["vladimir", "uladzimir", "volodimir", "volodymyr", "wladimir"],
  ["youssef", "youssouf", "yusuf"],
];
