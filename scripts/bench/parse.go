// The calls that Go programs read certificates with, and nothing else: each PEM file below a folder, judged against 30 days.
package main

import (
	"crypto/x509"
	"encoding/pem"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	limit := time.Now().Add(30 * 24 * time.Hour)
	status := 0
	err := filepath.WalkDir(os.Args[1], func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".pem") {
			return err
		}
		rest, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for {
			var block *pem.Block
			if block, rest = pem.Decode(rest); block == nil {
				return nil
			}
			certificate, err := x509.ParseCertificate(block.Bytes)
			if err != nil || certificate.NotAfter.Before(limit) {
				status = 1
			}
		}
	})
	if err != nil {
		status = 2
	}
	os.Exit(status)
}
