package org.accalmie.local.importing.file;

/** @param number counted from 1 */
record TextLine(long number, String text) {}
