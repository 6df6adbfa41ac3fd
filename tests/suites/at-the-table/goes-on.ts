import { rows } from "../contacts-across-sentences/rows";

/** Who is meant: the subject of the sentence before goes on. */
export const GOES_ON = rows(`
2013-05-24
Le président français François Hollande s'est entretenu jeudi au téléphone avec le président malien Dioncounda Traoré, puis avec le président nigérien Mahamadou Issoufou. Le chef de l'Etat recevra lundi à l'Elysée le ministre malien Tiéman Coulibaly.
-> phone-call 2013-05-23 - hollande+traore held ?
-> phone-call 2013-05-23 - hollande+issoufou held ?
-> meeting 2013-05-27 paris hollande+coulibaly planned -

2008-02-20 notYet: true
Mwai Kibaki et Raila Odinga ont discuté mardi à Nairobi avec Kofi Annan. Jeudi, Kofi Annan rencontrera à Kampala Yoweri Museveni. Le médiateur recevra aussi vendredi à Nairobi Martha Karua.
-> meeting 2008-02-19 nairobi kibaki+odinga+annan held ?
-> meeting 2008-02-21 kampala annan+museveni planned -
-> meeting 2008-02-22 nairobi annan+karua planned -

2016-05-17
Assis entre John Kerry et Sergueï Lavrov, Staffan de Mistura n'a rien dit mardi à Vienne. Il s'est entretenu le soir avec l'Iranien Mohammad Javad Zarif.
-> meeting 2016-05-17 vienne kerry+lavrov+mistura held ?
-> meeting 2016-05-17 vienne mistura+zarif held ?

2011-09-21
Debout aux côtés de Nicolas Sarkozy, David Cameron a souri. Il a vu mercredi à New York Moustapha Abdeljalil.
-> meeting 2011-09-21 new-york cameron+abdeljalil held ?

1998-10-20
Entouré d'Ariel Sharon et d'Yitzhak Mordechaï, Benjamin Netanyahu a quitté la salle. Il s'est isolé mardi à Wye Plantation avec Madeleine Albright.
-> meeting 1998-10-20 wye-plantation netanyahu+albright held ?

2022-03-30
Accompagné de Roustem Oumerov, David Arakhamia a salué des progrès. Il avait rencontré mardi à Istanbul Vladimir Medinski.
-> meeting 2022-03-29 istanbul arakhamia+medinski held ?
`);
