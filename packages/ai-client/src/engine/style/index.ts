export { ofPerson, pronounced } from './pronouns.js';
export { styled } from './styled.js';
